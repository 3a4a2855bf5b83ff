package fr.pretadepenser.bench.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole run, against something that stands in for the API. */
class ReloadBenchTest {
  @TempDir Path work;

  private static List<String> java(Class<?> main) {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    return List.of(java, "-cp", System.getProperty("java.class.path"), main.getName());
  }

  private Path written(String folder, String parent, String pointer, String name)
      throws IOException {
    Path out = work.resolve(folder);
    Path one = Files.createDirectories(out.resolve(parent).resolve(name));
    Files.writeString(one.resolve("manifest.json"), "{\"is\": \"" + name + "\"}");
    Files.writeString(one.resolve("features.json"), "{}");
    Files.writeString(out.resolve(pointer), name + "\n");
    return out;
  }

  @Test
  void callersAreTimedWithAndWithoutReloads() throws Exception {
    Path features = written("features", "nights", "current", "2026-01-01-a");
    Path models = written("models", "", "champion", "model-1");
    ReloadBench bench = new ReloadBench(work.resolve("scratch"), java(StandIn.class), 100, 2, 50);
    ReloadResult result = bench.run(features, models, 200);
    assertThat(result.failures()).isEmpty();
    assertThat(result.seconds()).hasSize(6);
    assertThat(result.quiet().micros()).hasSizeGreaterThan(10);
    assertThat(Json.MAPPER.readTree(result.line()).fieldNames())
        .toIterable()
        .contains("p99_ratio", "failed", "reloads", "p99_quiet_ms", "p99_reloading_ms");
    // What ETL and training wrote is as it was.
    assertThat(features.resolve("current")).hasContent("2026-01-01-a\n");
    assertThat(models.resolve("model-1/manifest.json")).hasContent("{\"is\": \"model-1\"}");
  }

  @Test
  void withoutANightThereIsNothingToMeasure() {
    ReloadBench bench = new ReloadBench(work, java(StandIn.class), 100, 1, 0);
    assertThatThrownBy(() -> bench.run(work.resolve("none"), work.resolve("none"), 0))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("run the ETL and train a model first");
  }

  @Test
  void anApiThatDoesNotStartIsSaid() throws Exception {
    Path features = written("features", "nights", "current", "2026-01-01-a");
    Path models = written("models", "", "champion", "model-1");
    ReloadBench bench = new ReloadBench(work.resolve("scratch"), java(Object.class), 100, 1, 0);
    assertThatThrownBy(() -> bench.run(features, models, 0)).hasMessageContaining("serving.log");
  }

  @Test
  void aQuantileIsTheLeastWaitThatSoManyDidNotExceed() {
    List<Long> micros =
        LongStream.rangeClosed(1, 100).map(each -> (101 - each) * 1000).boxed().toList();
    Latencies latencies = new Latencies(micros, List.of());
    assertThat(latencies.quantile(0.99)).isEqualTo(99);
    assertThat(latencies.quantile(0.5)).isEqualTo(50);
    assertThat(latencies.quantile(1)).isEqualTo(100);
  }
}
