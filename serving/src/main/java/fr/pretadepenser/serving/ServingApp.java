package fr.pretadepenser.serving;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.bundle.ModelRoute;
import fr.pretadepenser.serving.bundle.ReadyRoute;
import fr.pretadepenser.serving.bundle.Reloader;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.bundle.Snapshots;
import fr.pretadepenser.serving.bundle.Sources;
import fr.pretadepenser.serving.chart.ExplanationChartRoute;
import fr.pretadepenser.serving.chart.ScoreChartRoute;
import fr.pretadepenser.serving.client.ClientRoute;
import fr.pretadepenser.serving.client.ClientsRoute;
import fr.pretadepenser.serving.explain.ClientExplanationRoute;
import fr.pretadepenser.serving.http.HttpServer;
import fr.pretadepenser.serving.http.LiveRoute;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.night.NightStores;
import fr.pretadepenser.serving.score.ClientScoreRoute;
import fr.pretadepenser.serving.score.NewScoreRoute;
import fr.pretadepenser.serving.security.ApiKey;
import fr.pretadepenser.serving.security.Door;
import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The API over the champion and the current night, which it follows, built and not yet started. */
public final class ServingApp implements AutoCloseable {
  private final ServingConfig config;
  private final Snapshots snapshots;
  private final Reloader reloader;
  private final Javalin server;
  private volatile boolean stopping;

  private ServingApp(ServingConfig config, Sources sources, ApiKey key) {
    this.config = config;
    this.snapshots = new Snapshots(sources.load());
    this.reloader = new Reloader(sources, snapshots);
    List<Route> routes = routes();
    this.server =
        HttpServer.create(
            routes,
            new Door(key, routes),
            snapshots::leased,
            config.threads(),
            config.stopTimeout());
  }

  /**
   * Builds the API.
   *
   * @throws Failure with one sentence, if the night, the champion or the key cannot be used
   */
  public static ServingApp of(ServingConfig config, Path features, Path models) {
    ApiKey key = ApiKey.of(config.keyFile());
    NightStores stores = new NightStores(config.storeDirectory(), config.memoryLimit());
    return new ServingApp(config, new Sources(features, models, stores, config.warmClients()), key);
  }

  /** Every route; a test walks this very list. */
  private List<Route> routes() {
    return List.of(
        new ClientsRoute(snapshots, config.maxPageSize()),
        new ClientRoute(snapshots),
        new ClientScoreRoute(snapshots),
        new ScoreChartRoute(snapshots),
        new ClientExplanationRoute(snapshots),
        new ExplanationChartRoute(snapshots),
        new NewScoreRoute(snapshots, config.maxBodyBytes()),
        new ModelRoute(snapshots, reloader::summary),
        new LiveRoute(),
        new ReadyRoute(snapshots, () -> stopping));
  }

  /**
   * Starts to answer, at a free port if the configured one is 0, then writes the port's file.
   *
   * @throws Failure bad configuration, if the port is taken or the file cannot be written
   */
  public void start() {
    try {
      server.start(config.host(), config.port());
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
    return "http://%s:%d serves model %s over night %s of %d clients; API key in %s"
        .formatted(
            config.host(),
            port(),
            serving.bundle().manifest().version(),
            serving.store().name(),
            serving.store().clients(),
            config.keyFile());
  }

  Javalin server() {
    return server;
  }

  Snapshots snapshots() {
    return snapshots;
  }

  /** Is not ready from now on; answers the requests in flight, then stops. */
  @Override
  public void close() {
    stopping = true;
    reloader.close();
    try {
      Thread.sleep(config.drainDelay().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.stop();
    snapshots.close();
  }
}
