package fr.pretadepenser.bench.reload;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One server under one load: some time left alone, some time taking up another night, another model
 * or both, several times over, so that what else the machine does meets both alike.
 *
 * @param folder scratch
 * @param command what starts the API
 * @param perSecond requests
 * @param reloads in each round
 * @param pauseMillis after each reload
 */
record ReloadBench(
    Path folder, List<String> command, int perSecond, int reloads, long pauseMillis) {
  private static final int ROUNDS = 3;

  /**
   * Measures, after {@code warmMillis} that do not count.
   *
   * @throws Failure if there is no night or no model, the API does not start, or a reload is
   *     refused
   */
  ReloadResult run(Path features, Path models, long warmMillis)
      throws IOException, InterruptedException {
    Twins twins = Twins.of(features, models, folder);
    Latencies quiet = Latencies.NONE;
    Latencies reloading = Latencies.NONE;
    List<Double> seconds = new ArrayList<>();
    try (Server server = Server.start(command, twins, folder)) {
      List<Long> clients = server.clients(10);
      Latencies unused = quiet(server, clients, warmMillis);
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        Load load = Load.start(server, clients, perSecond);
        for (int i = 0; i < reloads; i++) {
          seconds.add(reload(server, twins, seconds.size()));
          Thread.sleep(pauseMillis);
        }
        reloading = reloading.and(load.stop());
        long millis = (System.nanoTime() - start) / 1_000_000;
        quiet = quiet.and(quiet(server, clients, millis));
      }
    }
    return new ReloadResult(perSecond, quiet, reloading, seconds);
  }

  private Latencies quiet(Server server, List<Long> clients, long millis)
      throws InterruptedException {
    Load load = Load.start(server, clients, perSecond);
    Thread.sleep(millis);
    return load.stop();
  }

  /**
   * Takes up another night, another model, or both in turn. The night is as new as every morning's:
   * its store is not there.
   *
   * @return seconds until it serves
   */
  private double reload(Server server, Twins twins, int before)
      throws IOException, InterruptedException {
    int step = before % 3;
    int night = before / 3 * 2 + Math.max(1, step);
    int version = before / 3 * 2 + step;
    if (step != 1) {
      String store = twins.nights().get(night % 2) + ".duckdb";
      Files.deleteIfExists(folder.resolve("store").resolve(store));
    }
    twins.point(night % 2, version % 2);
    long start = System.nanoTime();
    HttpResponse<String> answer = server.post("/v1/reload");
    if (answer.statusCode() != 200) {
      throw Failure.failedCheck("the reload was refused: " + answer.body());
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
