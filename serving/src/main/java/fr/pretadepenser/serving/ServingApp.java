package fr.pretadepenser.serving;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.batch.BatchRoute;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.ModelRoute;
import fr.pretadepenser.serving.bundle.ReadyRoute;
import fr.pretadepenser.serving.bundle.ReloadRoute;
import fr.pretadepenser.serving.bundle.Reloader;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.bundle.Snapshots;
import fr.pretadepenser.serving.bundle.Sources;
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
import fr.pretadepenser.serving.http.Drain;
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
import fr.pretadepenser.serving.limit.AtOnce;
import fr.pretadepenser.serving.limit.Rates;
import fr.pretadepenser.serving.metric.Metrics;
import fr.pretadepenser.serving.metric.MetricsRoute;
import fr.pretadepenser.serving.metric.RequestMetrics;
import fr.pretadepenser.serving.metric.ScoreMetrics;
import fr.pretadepenser.serving.night.NightStores;
import fr.pretadepenser.serving.openapi.DocumentRoute;
import fr.pretadepenser.serving.position.Crowd;
import fr.pretadepenser.serving.position.DensityRoute;
import fr.pretadepenser.serving.position.PositionRoute;
import fr.pretadepenser.serving.recourse.RecourseRoute;
import fr.pretadepenser.serving.registry.CardPageRoute;
import fr.pretadepenser.serving.registry.CardRoute;
import fr.pretadepenser.serving.registry.VersionsRoute;
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

/** The API over the champion and the current night, which it follows, built and not yet started. */
public final class ServingApp implements AutoCloseable {
  private final ServingConfig config;
  private final Drain drain = new Drain();
  private final AccessRecord accesses;
  private final Metrics metrics = new Metrics();
  private final Journal journal;
  private final StoredBundles bundles;
  private final Snapshots snapshots;
  private final Reloader reloader;
  private final Javalin server;
  private final Derived<ExplainedSample> samples = ExplainedSample.derived();
  private final Derived<Crowd> crowds = Crowd.derived(samples);

  private ServingApp(
      ServingConfig config,
      Sources sources,
      Snapshots snapshots,
      Journal journal,
      Keys keys,
      AccessRecord accesses) {
    this.config = config;
    this.accesses = accesses;
    this.journal = journal;
    this.bundles = new StoredBundles(sources.models());
    this.snapshots = snapshots;
    this.reloader = new Reloader(sources, snapshots, crowds::begin);
    List<Route> routes = DocumentRoute.document(routes(sources.models()), snapshots);
    ServedMetrics.register(metrics, snapshots, reloader);
    List<Gate> gates =
        List.of(
            drain,
            new RequestId(),
            new Door(keys, routes),
            new Rates(config.limits(), System::nanoTime),
            accesses,
            snapshots,
            new AtOnce(config.limits()),
            new RequestMetrics(metrics));
    crowds.begin(snapshots.serving());
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
    NightStores stores = new NightStores(config.storeDirectory(), config.memoryLimit());
    Sources sources = new Sources(features, models, stores, config.warmClients());
    Snapshots snapshots = new Snapshots(sources.load());
    try {
      Journal journal = Journal.open(config.journal());
      return new ServingApp(config, sources, snapshots, journal, keys, accesses);
    } catch (Failure failure) {
      snapshots.close();
      throw failure;
    }
  }

  /** Every route but those that tell of the others. */
  private List<Route> routes(Path models) {
    ScoreMetrics scores = new ScoreMetrics(metrics);
    return List.of(
        new ClientsRoute(snapshots, config.maxPageSize()),
        new ClientRoute(snapshots),
        new ClientScoreRoute(snapshots, scores),
        new ScoreChartRoute(snapshots),
        new ClientExplanationRoute(snapshots),
        new ExplanationChartRoute(snapshots),
        new PositionRoute(snapshots, crowds),
        new PositionChartRoute(snapshots, crowds),
        new DensityRoute(snapshots, crowds),
        new DensityChartRoute(snapshots, crowds),
        new RecourseRoute(snapshots, config.recourse()),
        new SimulationRoute(snapshots, config.maxBodyBytes()),
        new NewScoreRoute(snapshots, config.maxBodyBytes(), scores),
        new BatchRoute(snapshots, config.batch(), config.storeDirectory(), accesses, scores),
        new ClientDecisionsRoute(snapshots, journal, config.maxPageSize()),
        new NewDecisionRoute(snapshots, journal, config.maxBodyBytes()),
        new DecisionRoute(journal, bundles),
        new NewStatementRoute(journal, config.maxBodyBytes()),
        new NewReviewRoute(journal, config.maxBodyBytes()),
        new ReviewsRoute(journal, config.maxPageSize()),
        new ReviewRoute(journal),
        new NewStepRoute(journal, config.maxBodyBytes()),
        new ModelRoute(snapshots, reloader::summary),
        new ImportanceRoute(snapshots, samples),
        new ImportanceChartRoute(snapshots, samples),
        new DependenceRoute(snapshots, samples),
        new DependenceChartRoute(snapshots, samples),
        new CostCurveRoute(snapshots),
        new CostChartRoute(snapshots),
        new CardRoute(snapshots),
        new CardPageRoute(snapshots),
        new VersionsRoute(snapshots, models),
        new ReloadRoute(reloader, snapshots),
        new MetricsRoute(metrics),
        new LiveRoute(),
        new ReadyRoute(snapshots, reloader, drain));
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
    reloader.every(config.reloadInterval());
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
    Snapshot serving = snapshots.serving();
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

  /** Is not ready from now on; answers the requests in flight, then stops. */
  @Override
  public void close() {
    drain.begin();
    reloader.close();
    try {
      Thread.sleep(config.drainDelay().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop();
    snapshots.close();
    journal.close();
    accesses.close();
    metrics.close();
  }
}
