package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics.GateMetrics;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.feature.FeatureSets;
import fr.pretadepenser.etl.gate.Gate;
import fr.pretadepenser.etl.gate.Labels;
import fr.pretadepenser.etl.gate.PastNight;
import fr.pretadepenser.etl.gate.Verdict;
import fr.pretadepenser.etl.night.Publication;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Judges a night's tables before it is published, and leaves the report with the night. */
final class GateStep {
  private static final String JSON = "quality.json";
  private static final String PAGE = "quality.html";

  private final SparkSession spark;
  private final EtlConfig config;
  private final Publication night;
  private final Consumer<String> progress;

  GateStep(SparkSession spark, EtlConfig config, Publication night, Consumer<String> progress) {
    this.spark = spark;
    this.config = config;
    this.night = night;
    this.progress = progress;
  }

  /**
   * Judges {@code clean} tables and the features written.
   *
   * @return null if gates are off
   * @throws Failure refused data, naming what was expected and seen
   */
  @Nullable GateMetrics run(
      Map<SourceTable, Dataset<Row>> clean, Map<String, TableMetrics> metrics, long clients) {
    if (!config.gate().enabled()) {
      return null;
    }
    long start = System.nanoTime();
    List<PastNight> past =
        night.earlier(config.gate().historyNights(), JSON).stream()
            .map(earlier -> new PastNight(earlier.name(), earlier.at(), earlier.text()))
            .toList();
    Gate gate = new Gate(config.gate(), past, night.at(), clients);
    clean.forEach(
        (source, rows) ->
            gate.judge(source, rows, Objects.requireNonNull(metrics.get(source.folder()))));
    List<Feature> features =
        FeatureSets.dictionary().inputs().stream()
            .filter(feature -> feature.protection() != Protection.PROTECTED)
            .toList();
    Dataset<Row> table = night.features(spark);
    gate.judgeFeatures(table, Objects.requireNonNull(metrics.get("feature")), features);
    return publish(gate.verdict(night.name(), new Labels(Contents.describe(), features)), start);
  }

  private GateMetrics publish(Verdict verdict, long start) {
    Map<String, String> report = Map.of(JSON, verdict.json(), PAGE, verdict.page());
    if (!verdict.isPublishable()) {
      String folder = night.refuse(report);
      throw Failure.refusedData(
          "night "
              + night.name()
              + " is refused, see "
              + folder
              + "/"
              + PAGE
              + "\n"
              + String.join("\n", verdict.lines()));
    }
    night.write(report);
    double seconds = (System.nanoTime() - start) / 1e9;
    progress.accept(
        "gate: %d judgements, %d warnings, against %d nights, %.1f s"
            .formatted(verdict.judged(), verdict.warnings(), verdict.nights(), seconds));
    verdict.lines().forEach(line -> progress.accept("warning: " + line));
    return new GateMetrics(verdict.judged(), verdict.warnings(), verdict.nights(), seconds);
  }
}
