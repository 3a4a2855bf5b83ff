package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under load for minutes, good requests and bad, memory stays where it was after a warm-up. */
@Tag("slow")
class SoakTest {
  private static final int CALLERS = 8;
  private static final Duration ROUND = Duration.ofSeconds(40);
  private static final long MIB = 1 << 20;

  private static final List<String> PATHS =
      List.of(
          "/v1/clients?query=dupont",
          "/v1/clients/100001",
          "/v1/clients/100001/score",
          "/v1/clients/100002/explanation",
          "/v1/clients/100002/explanation.svg",
          "/v1/clients/100003/score.png",
          "/v1/clients/7/score",
          "/v1/clients/abc/score",
          "/v1/model",
          "/nowhere");
  private static final List<String> BODIES =
      List.of(
          "{\"client\": 100001, \"inputs\": {\"amt_credit\": 1000}}",
          "{\"inputs\": {\"amt_credit\": -1}}",
          "{\"inputs\":");

  @TempDir Path work;

  @Test
  void memoryStaysFlat() throws Exception {
    try (Api api = Api.start(work, Map.of("limits.requests-per-second", 0))) {
      long requests = load(api) + load(api);
      long heap = heapMib();
      long beside = besideHeapMib();
      for (int round = 0; round < 3; round++) {
        requests += load(api);
      }
      String told = requests + " requests";
      assertThat(heapMib() - heap).as("heap after %s, MiB", told).isLessThan(16);
      assertThat(besideHeapMib() - beside).as("beside it, MiB", told).isLessThan(96);
    }
  }

  private static long load(Api api) throws Exception {
    long end = System.nanoTime() + ROUND.toNanos();
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Future<Integer>> counts = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        counts.add(callers.submit(() -> ask(api, end)));
      }
      long requests = 0;
      for (Future<Integer> count : counts) {
        requests += count.get();
      }
      return requests;
    } finally {
      callers.shutdown();
      assertThat(callers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static int ask(Api api, long end) throws IOException, InterruptedException {
    int asked = 0;
    while (System.nanoTime() < end) {
      String path = PATHS.get(asked % PATHS.size());
      assertThat(api.get(path).statusCode()).as(path).isLessThan(500);
      String body = BODIES.get(asked % BODIES.size());
      assertThat(api.post("/v1/scores", body).statusCode()).as(body).isLessThan(500);
      asked++;
    }
    return 2 * asked;
  }

  /** What is still held once nothing else is. */
  private static long heapMib() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(200);
    }
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MIB;
  }

  /** Of the process's memory, what is not the heap's: DuckDB's, buffers, threads. */
  private static long besideHeapMib() throws IOException {
    return residentMib() - Runtime.getRuntime().totalMemory() / MIB;
  }

  private static long residentMib() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
