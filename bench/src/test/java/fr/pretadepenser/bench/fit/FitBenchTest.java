package fr.pretadepenser.bench.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole race over a few clients, piece by piece. */
class FitBenchTest {
  @TempDir Path work;

  @Test
  void bothSidesLearnTheSameAndTheBundleLoads() throws Exception {
    FitBench bench = bench(new Matrix(4_000, 60, 7));
    bench.measure(EnumSet.of(Piece.BARE));
    assertThatThrownBy(bench::result)
        .isInstanceOf(Failure.class)
        .hasMessageContaining("ours.json, export.json, tenth.json");

    bench.measure(EnumSet.of(Piece.OURS, Piece.EXPORT, Piece.TENTH));
    FitResult result = bench.result();
    assertThat(result.sameWork()).as(result.line()).isTrue();
    assertThat(result.oursLogLoss()).isBetween(0.1, 0.5);
    assertThat(result.bundle().loadSeconds()).isBetween(0.0, 10.0);
    assertThat(Json.MAPPER.readTree(result.line()).fieldNames())
        .toIterable()
        .contains("ours_s", "bare_s", "ratio", "ours_mib", "bare_mib", "export_s", "load_s");
  }

  private FitBench bench(Matrix matrix) {
    List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .forEach(options::add);
    return new FitBench(work, matrix, 30, 2, "1g", options);
  }
}
