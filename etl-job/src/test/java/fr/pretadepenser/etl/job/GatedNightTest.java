package fr.pretadepenser.etl.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightMetrics;
import fr.pretadepenser.contract.night.NightMetrics.GateMetrics;
import fr.pretadepenser.demodata.DemoData;
import fr.pretadepenser.demodata.DemoDataOrder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole run, with its gates. */
class GatedNightTest {
  @TempDir Path folder;
  private final List<String> progress = new ArrayList<>();

  @Test
  void refusedDataKeepsYesterdayAndLeavesAReport() {
    Path raw = folder.resolve("raw");
    TinyRaw.write(raw);
    String yesterday = run(raw, Ungated.config(0.1, 1, 1 << 20, 2), 1);

    Failure refused = catchThrowableOfType(Failure.class, () -> run(raw, EtlConfig.load(null), 2));
    assertThat(refused.exitCode()).isEqualTo(ExitCode.REFUSED_DATA);
    assertThat(refused)
        .hasMessageMatching("(?s)night 2026-03-02-[0-9a-f]{12} is refused, see .*quality.html\n.*")
        .hasMessageContaining("application: DAYS_BIRTH missing: at most 1 % expected, 100 % seen");

    Path out = folder.resolve("out");
    assertThat(out.resolve("current")).hasContent(yesterday);
    assertThat(out.resolve("nights").toFile().list()).containsExactly(yesterday);
    Path report =
        out.resolve("refused")
            .resolve(Objects.requireNonNull(refused.getMessage()).substring(6, 29));
    assertThat(report.resolve("quality.json")).content().contains("\"verdict\" : \"ERROR\"");
    assertThat(report.resolve("quality.html")).content().contains("<b>Refused</b>");
  }

  @Test
  void soundDataIsPublishedWithItsReport() throws IOException {
    Path raw = folder.resolve("demo");
    DemoData.run(new DemoDataOrder(raw, 300, 1, 2), done -> {});
    Path night = folder.resolve("out/nights").resolve(run(raw, EtlConfig.load(null), 1));

    NightMetrics metrics = Json.read(night.resolve("_METRICS.json"), NightMetrics.class);
    GateMetrics gate = Objects.requireNonNull(metrics.gate());
    assertThat(gate.judged()).isGreaterThan(200);
    assertThat(gate.nights()).isZero();
    assertThat(gate.seconds()).isPositive().isLessThan(metrics.seconds());
    assertThat(progress)
        .anyMatch(line -> line.startsWith("gate: " + gate.judged() + " judgements, "));
    assertThat(progress.stream().filter(line -> line.startsWith("warning: ")))
        .hasSize(Math.min(gate.warnings(), 21));
    assertThat(night.resolve("quality.html")).isNotEmptyFile();
  }

  private String run(Path raw, EtlConfig config, int day) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-0" + day + "T02:00:00Z"), ZoneOffset.UTC);
    return new EtlJob(
            LocalSpark.session(), config, Housekeeping.load(null, null), clock, progress::add)
        .run(raw.toString(), folder.resolve("out").toString());
  }
}
