package fr.pretadepenser.bench.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole race on a few clients: the values of every feature that SQL says too are the same. */
class EtlBenchTest {
  private static final int CLIENTS = 400;
  private static final int FEATURES_SAID_TWICE = 100;

  @TempDir Path work;

  @Test
  void theEtlAndSqlAgreeOnEveryValue() throws Exception {
    Path house = Path.of("..").toRealPath();
    Result result = new EtlBench(house, work, "1g").run(CLIENTS, false, false);
    assertThat(result.found().different()).isEmpty();
    assertThat(result.equalValues()).isTrue();
    assertThat(result.found().features()).isGreaterThanOrEqualTo(FEATURES_SAID_TWICE);
    assertThat(result.found().values()).isEqualTo((long) CLIENTS * result.found().features());
    assertThat(result.ours().seconds()).isPositive();

    result.keep(work.resolve("results"));
    try (var kept = Files.list(work.resolve("results"))) {
      assertThat(kept.toList())
          .singleElement()
          .satisfies(file -> assertThat(file).content().startsWith("{\"ours_s\":"));
    }
  }
}
