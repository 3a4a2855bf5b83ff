package fr.pretadepenser.etl.job;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics;
import fr.pretadepenser.contract.night.NightMetrics.GateMetrics;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.feature.FeatureSets;
import fr.pretadepenser.etl.night.EarlierTables;
import fr.pretadepenser.etl.night.Publication;
import fr.pretadepenser.etl.table.RawFolder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** One night: clean tables, then features, then the gates. */
final class NightRun {
  private final EtlConfig config;
  private final Publication night;
  private final Consumer<String> progress;
  private final CleanStep cleaning;
  private final FeatureStep features;
  private final GateStep gate;

  NightRun(
      SparkSession spark,
      EtlConfig config,
      RawFolder raw,
      Publication night,
      EarlierTables earlier,
      Consumer<String> progress) {
    this.config = config;
    this.night = night;
    this.progress = progress;
    TableReuse reuse = new TableReuse(spark, earlier, night, progress);
    this.cleaning = new CleanStep(spark, config, raw, night, reuse, this::report);
    this.features = new FeatureStep(spark, night);
    this.gate = new GateStep(spark, config, night, progress);
  }

  void run() {
    long start = System.nanoTime();
    CleanStep.Clean clean = cleaning.run();
    Map<String, TableMetrics> metrics = new LinkedHashMap<>(clean.metrics());
    long clients = Objects.requireNonNull(metrics.get(SourceTable.APPLICATION.folder())).rowsOut();
    if (clients < config.minClients()) {
      throw Failure.failedCheck(
          "application has " + clients + " clients, etl.min-clients is " + config.minClients());
    }
    metrics.put("feature", features.run(clean.tables(), clean.order(), clients));
    report("feature", Objects.requireNonNull(metrics.get("feature")));
    @Nullable GateMetrics judged = gate.run(clean.tables(), metrics, clients);
    Dataset<Row> application = Objects.requireNonNull(clean.tables().get(SourceTable.APPLICATION));
    night.complete(
        FeatureSets.dictionary(),
        Contents.describe(),
        new NightMetrics(metrics, (System.nanoTime() - start) / 1e9, judged),
        clients,
        application.where(col("TARGET").isNotNull()).count(),
        clean.identities());
  }

  private synchronized void report(String name, TableMetrics table) {
    progress.accept(
        String.format(
            Locale.ROOT,
            "%-22s %,12d rows in %,12d out %8.1f s%s%s",
            name,
            table.rowsIn(),
            table.rowsOut(),
            table.seconds(),
            table.rejected().isEmpty() ? "" : "  set aside: " + table.rejected(),
            table.reusedFrom() == null ? "" : "  unchanged since " + table.reusedFrom()));
  }
}
