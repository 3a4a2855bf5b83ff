package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.clean.BureauBalanceCleaning;
import fr.pretadepenser.etl.clean.Cleaning;
import fr.pretadepenser.etl.night.ClientOrder;
import fr.pretadepenser.etl.night.Publication;
import fr.pretadepenser.etl.table.RawFolder;
import fr.pretadepenser.etl.table.RawInput;
import fr.pretadepenser.etl.table.Table;
import fr.pretadepenser.etl.table.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Takes every table of a night to clean Parquet, unless an earlier night has the same. */
final class CleanStep {
  private final SparkSession spark;
  private final EtlConfig config;
  private final RawFolder raw;
  private final Publication night;
  private final TableStep tables;
  private final TableReuse reuse;
  private final BiConsumer<String, TableMetrics> report;

  CleanStep(
      SparkSession spark,
      EtlConfig config,
      RawFolder raw,
      Publication night,
      TableReuse reuse,
      BiConsumer<String, TableMetrics> report) {
    this.spark = spark;
    this.config = config;
    this.raw = raw;
    this.night = night;
    this.reuse = reuse;
    this.tables = new TableStep(spark, config, raw, night);
    this.report = report;
  }

  /**
   * The clean tables.
   *
   * @param order of the clients, the same in every table
   * @param identities of the tables, by folder
   */
  record Clean(
      Map<SourceTable, Dataset<Row>> tables,
      ClientOrder order,
      Map<String, TableMetrics> metrics,
      Map<String, String> identities) {}

  Clean run() {
    // The application says which clients there are, and so how every table is cut.
    Table application = Tables.of(SourceTable.APPLICATION);
    int files =
        config.files(Stream.of(SourceTable.values()).map(Tables::of).map(raw::inputs).toList());
    ClientOrder order = tables.order(application, raw.inputs(application), files);
    Map<String, String> identities = new LinkedHashMap<>();
    Map<String, Future<TableStep.Done>> running = new LinkedHashMap<>();
    Map<SourceTable, Dataset<Row>> clean = new EnumMap<>(SourceTable.class);
    Map<String, TableMetrics> metrics = new LinkedHashMap<>();
    try (SideBySide<TableStep.Done> work =
        new SideBySide<>(spark.sparkContext(), config.tablesAtOnce())) {
      for (SourceTable source : SourceTable.values()) {
        Table table = Tables.of(source);
        String identity = identity(table, upon(source, order, identities));
        identities.put(table.folder(), identity);
        // Submitted in order, so that what a table waits for is never behind it.
        UnaryOperator<Dataset<Row>> rule = rule(source, running);
        running.put(table.folder(), work.start(() -> step(table, identity, rule, order, work)));
      }
      Table names = Tables.clientName();
      if (!raw.inputs(names).isEmpty()) {
        String identity = identity(names, List.of(order.toString()));
        identities.put(names.folder(), identity);
        running.put(
            names.folder(), work.start(() -> step(names, identity, rows -> rows, order, work)));
      }
      work.await();
      running.forEach((table, done) -> metrics.put(table, SideBySide.result(done).metrics()));
      for (SourceTable source : SourceTable.values()) {
        clean.put(source, SideBySide.result(of(source, running)).clean());
      }
    }
    return new Clean(clean, order, metrics, identities);
  }

  /** What a table is made from, beside its own files. */
  private static List<String> upon(
      SourceTable source, ClientOrder order, Map<String, String> identities) {
    List<String> upon = new ArrayList<>(List.of(order.toString()));
    if (source == SourceTable.BUREAU_BALANCE) {
      upon.add(Objects.requireNonNull(identities.get(SourceTable.BUREAU.folder())));
    }
    return upon;
  }

  private String identity(Table table, List<String> upon) {
    List<String> files = raw.inputs(table).stream().map(RawInput::name).toList();
    return night.identity().ofTable(table.folder(), files, config.ofTables(), upon);
  }

  private static UnaryOperator<Dataset<Row>> rule(
      SourceTable source, Map<String, Future<TableStep.Done>> running) {
    UnaryOperator<Dataset<Row>> rule = Cleaning.of(source).rule();
    if (source != SourceTable.BUREAU_BALANCE) {
      return rule;
    }
    Future<TableStep.Done> bureau = of(SourceTable.BUREAU, running);
    return rows ->
        BureauBalanceCleaning.withClient(rule.apply(rows), SideBySide.result(bureau).clean());
  }

  private static Future<TableStep.Done> of(
      SourceTable source, Map<String, Future<TableStep.Done>> running) {
    return Objects.requireNonNull(running.get(source.folder()));
  }

  private TableStep.Done step(
      Table table,
      String identity,
      UnaryOperator<Dataset<Row>> cleaning,
      ClientOrder order,
      SideBySide<?> work) {
    TableStep.Done done =
        reuse
            .of(table, identity, work::isEnding)
            .orElseGet(() -> tables.run(table, raw.inputs(table), cleaning, order));
    report.accept(table.folder(), done.metrics());
    return done;
  }
}
