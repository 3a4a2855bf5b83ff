package fr.pretadepenser.serving;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.ModelRoute;
import fr.pretadepenser.serving.bundle.ReadyRoute;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.chart.CostChartRoute;
import fr.pretadepenser.serving.chart.DensityChartRoute;
import fr.pretadepenser.serving.chart.DependenceChartRoute;
import fr.pretadepenser.serving.chart.ExplanationChartRoute;
import fr.pretadepenser.serving.chart.ImportanceChartRoute;
import fr.pretadepenser.serving.chart.PositionChartRoute;
import fr.pretadepenser.serving.chart.ScoreChartRoute;
import fr.pretadepenser.serving.client.ClientRoute;
import fr.pretadepenser.serving.client.ClientsRoute;
import fr.pretadepenser.serving.decision.ClientDecisionsRoute;
import fr.pretadepenser.serving.decision.DecisionRoute;
import fr.pretadepenser.serving.decision.NewDecisionRoute;
import fr.pretadepenser.serving.decision.NewReviewRoute;
import fr.pretadepenser.serving.decision.NewStatementRoute;
import fr.pretadepenser.serving.decision.NewStepRoute;
import fr.pretadepenser.serving.decision.ReviewRoute;
import fr.pretadepenser.serving.decision.ReviewsRoute;
import fr.pretadepenser.serving.decision.StoredBundles;
import fr.pretadepenser.serving.explain.ClientExplanationRoute;
import fr.pretadepenser.serving.http.Gate;
import fr.pretadepenser.serving.http.HttpServer;
import fr.pretadepenser.serving.http.LiveRoute;
import fr.pretadepenser.serving.http.RequestId;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.importance.CostCurveRoute;
import fr.pretadepenser.serving.importance.DependenceRoute;
import fr.pretadepenser.serving.importance.ExplainedSample;
import fr.pretadepenser.serving.importance.ImportanceRoute;
import fr.pretadepenser.serving.journal.Journal;
import fr.pretadepenser.serving.position.Crowd;
import fr.pretadepenser.serving.position.DensityRoute;
import fr.pretadepenser.serving.position.PositionRoute;
import fr.pretadepenser.serving.recourse.RecourseRoute;
import fr.pretadepenser.serving.score.ClientScoreRoute;
import fr.pretadepenser.serving.score.NewScoreRoute;
import fr.pretadepenser.serving.security.AccessRecord;
import fr.pretadepenser.serving.security.Door;
import fr.pretadepenser.serving.security.Keys;
import fr.pretadepenser.serving.simulation.SimulationRoute;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The API over one night and one champion, built and not yet started. */
public final class ServingApp implements AutoCloseable {
  private final ServingConfig config;
  private final AccessRecord accesses;
  private final Journal journal;
  private final StoredBundles bundles;
  private final Javalin server;
  private final Derived<ExplainedSample> samples = ExplainedSample.derived();
  private final Derived<Crowd> crowds = Crowd.derived(samples);

  /** What answers from now on; a reload would swap it, and a request keeps what it took. */
  private volatile Snapshot snapshot;

  private ServingApp(
      ServingConfig config,
      Snapshot snapshot,
      Path models,
      Journal journal,
      Keys keys,
      AccessRecord accesses) {
    this.config = config;
    this.snapshot = snapshot;
    this.accesses = accesses;
    this.journal = journal;
    this.bundles = new StoredBundles(models);
    List<Route> routes = routes(() -> this.snapshot);
    List<Gate> gates = List.of(new RequestId(), new Door(keys, routes), accesses);
    crowds.begin(snapshot);
    this.server = HttpServer.create(config.http(), routes, gates);
  }

  /**
   * Builds the API.
   *
   * @throws Failure with one sentence, if the night, the champion or the key cannot be used
   */
  public static ServingApp of(ServingConfig config, Path features, Path models) {
    Keys keys = Keys.of(config.security());
    AccessRecord accesses = AccessRecord.of(config.security(), Clock.systemUTC());
    Snapshot snapshot =
        Snapshot.load(features, models, config.storeDirectory(), config.memoryLimit());
    try {
      Journal journal = Journal.open(config.journal());
      return new ServingApp(config, snapshot, models, journal, keys, accesses);
    } catch (Failure failure) {
      snapshot.close();
      throw failure;
    }
  }

  /** Every route; a test walks this very list. */
  private List<Route> routes(Supplier<Snapshot> current) {
    return List.of(
        new ClientsRoute(current, config.maxPageSize()),
        new ClientRoute(current),
        new ClientScoreRoute(current),
        new ScoreChartRoute(current),
        new ClientExplanationRoute(current),
        new ExplanationChartRoute(current),
        new PositionRoute(current, crowds),
        new PositionChartRoute(current, crowds),
        new DensityRoute(current, crowds),
        new DensityChartRoute(current, crowds),
        new RecourseRoute(current, config.recourse()),
        new SimulationRoute(current, config.maxBodyBytes()),
        new NewScoreRoute(current, config.maxBodyBytes()),
        new ClientDecisionsRoute(current, journal, config.maxPageSize()),
        new NewDecisionRoute(current, journal, config.maxBodyBytes()),
        new DecisionRoute(journal, bundles),
        new NewStatementRoute(journal, config.maxBodyBytes()),
        new NewReviewRoute(journal, config.maxBodyBytes()),
        new ReviewsRoute(journal, config.maxPageSize()),
        new ReviewRoute(journal),
        new NewStepRoute(journal, config.maxBodyBytes()),
        new ModelRoute(current),
        new ImportanceRoute(current, samples),
        new ImportanceChartRoute(current, samples),
        new DependenceRoute(current, samples),
        new DependenceChartRoute(current, samples),
        new CostCurveRoute(current),
        new CostChartRoute(current),
        new LiveRoute(),
        new ReadyRoute(current));
  }

  /**
   * Starts to answer, at a free port if the configured one is 0, then writes the port's file.
   *
   * @throws Failure bad configuration, if the port is taken or the file cannot be written
   */
  public void start() {
    try {
      server.start();
    } catch (JavalinBindException e) {
      throw Failure.badConfiguration(
          "serving.http.port " + config.port() + " of " + config.host() + " is taken");
    }
    try {
      writePortFile();
    } catch (IOException e) {
      throw Failure.badConfiguration("serving.http.port-file cannot be written: " + e);
    }
  }

  private void writePortFile() throws IOException {
    Path file = config.portFile();
    if (file == null) {
      return;
    }
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(aside, port() + "\n");
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The port it answers at. */
  public int port() {
    return server.port();
  }

  /** Where it answers and what it serves, on one line. */
  public String describe() {
    Snapshot serving = snapshot;
    return "%s://%s:%d serves model %s over night %s of %d clients; API key in %s"
        .formatted(
            config.tls() == null ? "http" : "https",
            config.host(),
            port(),
            serving.bundle().manifest().version(),
            serving.store().name(),
            serving.store().clients(),
            config.security().keyFile());
  }

  Javalin server() {
    return server;
  }

  /** Answers the requests in flight, then stops. */
  @Override
  public void close() {
    server.stop();
    snapshot.close();
    journal.close();
    accesses.close();
  }
}
