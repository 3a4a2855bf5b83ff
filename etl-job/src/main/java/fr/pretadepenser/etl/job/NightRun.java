package fr.pretadepenser.etl.job;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics;
import fr.pretadepenser.contract.night.NightMetrics.GateMetrics;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.clean.BureauBalanceCleaning;
import fr.pretadepenser.etl.clean.Cleaning;
import fr.pretadepenser.etl.feature.FeatureSets;
import fr.pretadepenser.etl.night.ClientOrder;
import fr.pretadepenser.etl.night.EarlierTables;
import fr.pretadepenser.etl.night.Publication;
import fr.pretadepenser.etl.table.RawFolder;
import fr.pretadepenser.etl.table.RawInput;
import fr.pretadepenser.etl.table.Table;
import fr.pretadepenser.etl.table.Tables;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One night, table by table: the application first, since it says which clients there are. */
final class NightRun {
  private final EtlConfig config;
  private final RawFolder raw;
  private final Publication night;
  private final Consumer<String> progress;
  private final TableStep tables;
  private final FeatureStep features;
  private final GateStep gate;
  private final TableReuse reuse;
  private final Map<String, TableMetrics> metrics = new LinkedHashMap<>();
  private final Map<String, String> identities = new LinkedHashMap<>();

  NightRun(
      SparkSession spark,
      EtlConfig config,
      RawFolder raw,
      Publication night,
      EarlierTables earlier,
      Consumer<String> progress) {
    this.config = config;
    this.raw = raw;
    this.night = night;
    this.progress = progress;
    this.tables = new TableStep(spark, config, raw, night);
    this.reuse = new TableReuse(spark, earlier, night, progress);
    this.features = new FeatureStep(spark, night);
    this.gate = new GateStep(config, night, progress);
  }

  void run() {
    long start = System.nanoTime();
    Map<SourceTable, Dataset<Row>> clean = new EnumMap<>(SourceTable.class);
    Table applications = Tables.of(SourceTable.APPLICATION);
    Dataset<Row> clients =
        step(applications, List.of(), Cleaning.of(SourceTable.APPLICATION).rule(), ClientOrder::of);
    long count = rowsOut(applications);
    if (count < config.minClients()) {
      throw Failure.failedCheck(
          "application has " + count + " clients, etl.min-clients is " + config.minClients());
    }
    clean.put(SourceTable.APPLICATION, clients);
    ClientOrder order = ClientOrder.of(clients);
    for (SourceTable source : SourceTable.values()) {
      if (source != SourceTable.APPLICATION) {
        clean.put(
            source,
            step(Tables.of(source), upon(source, order), rule(source, clean), rows -> order));
      }
    }
    Table names = Tables.clientName();
    if (!raw.inputs(names).isEmpty()) {
      step(names, List.of(order.toString()), rows -> rows, rows -> order);
    }
    report("feature", features.run(clean, order, count, config.files(raw.inputs(applications))));
    GateMetrics judged = gate.run(clean, metrics, count);
    night.complete(
        FeatureSets.dictionary(),
        Contents.describe(),
        new NightMetrics(metrics, (System.nanoTime() - start) / 1e9, judged),
        count,
        clients.where(col("TARGET").isNotNull()).count(),
        identities);
  }

  /** What a history is made from, beside its own files. */
  private List<String> upon(SourceTable source, ClientOrder order) {
    return source == SourceTable.BUREAU_BALANCE
        ? List.of(order.toString(), identityOf(SourceTable.BUREAU.folder()))
        : List.of(order.toString());
  }

  private String identityOf(String table) {
    return Objects.requireNonNull(identities.get(table));
  }

  private static UnaryOperator<Dataset<Row>> rule(
      SourceTable source, Map<SourceTable, Dataset<Row>> clean) {
    UnaryOperator<Dataset<Row>> rule = Cleaning.of(source).rule();
    if (source != SourceTable.BUREAU_BALANCE) {
      return rule;
    }
    Dataset<Row> bureau = Objects.requireNonNull(clean.get(SourceTable.BUREAU));
    return rows -> BureauBalanceCleaning.withClient(rule.apply(rows), bureau);
  }

  private Dataset<Row> step(
      Table table,
      List<String> upon,
      UnaryOperator<Dataset<Row>> cleaning,
      Function<Dataset<Row>, ClientOrder> order) {
    List<RawInput> inputs = raw.inputs(table);
    List<String> files = inputs.stream().map(RawInput::name).toList();
    String identity = night.identity().ofTable(table.folder(), files, config.ofTables(), upon);
    identities.put(table.folder(), identity);
    TableStep.Done done =
        reuse.of(table, identity).orElseGet(() -> tables.run(table, inputs, cleaning, order));
    report(table.folder(), done.metrics());
    return done.clean();
  }

  private long rowsOut(Table table) {
    return Objects.requireNonNull(metrics.get(table.folder())).rowsOut();
  }

  private void report(String name, TableMetrics table) {
    metrics.put(name, table);
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
