package fr.pretadepenser.etl.feature.execution;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.feature.declaration.HistoryFeatures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.PartitionCoalescer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.Option;

/**
 * Puts the statistics of every table beside the application. All tables are cut into the same
 * ranges of clients and sorted by client, so that it is a plain merge: no row is moved, sorted or
 * joined.
 *
 * @param ranges of clients
 * @param order puts the partitions of a table into the order of the ranges
 */
public record ClientMerge(int ranges, PartitionCoalescer order) {

  /**
   * The columns of the application, then for each table {@link #hasRows} and its statistics, by the
   * names of their features: double, or string for a category; null is missing.
   *
   * @param clean the clean tables, the application among them
   * @throws IllegalStateException when run, if a partition is not sorted by client
   */
  public Dataset<Row> of(Map<SourceTable, Dataset<Row>> clean, List<HistoryFeatures> histories) {
    Dataset<Row> application = Objects.requireNonNull(clean.get(SourceTable.APPLICATION));
    StatisticColumns columns = StatisticColumns.of(histories);
    JavaRDD<Client> clients = clients(application, histories.size());
    for (int i = 0; i < histories.size(); i++) {
      HistoryFeatures features = histories.get(i);
      Dataset<Row> rows = Objects.requireNonNull(clean.get(features.history().table()));
      int table = i;
      clients =
          clients.zipPartitions(
              ordered(ClientFold.of(features, rows)),
              (ofApplication, folded) -> new Beside(ofApplication, folded, table));
    }
    JavaRDD<InternalRow> merged =
        clients.mapPartitions(
            partition -> {
              StatisticColumns.Writer writer = columns.writer();
              JoinedRow row = new JoinedRow();
              return new Each<>(
                  partition, client -> row.apply(client.application, writer.row(client.folded)));
            });
    StructType schema = application.schema();
    for (StructField statistic : columns.schema().fields()) {
      schema = schema.add(statistic);
    }
    return application.sparkSession().internalCreateDataFrame(merged.rdd(), schema, false);
  }

  /** The column that says whether a client has rows in {@code table}. */
  public static String hasRows(SourceTable table) {
    return "of_" + table.folder();
  }

  private JavaRDD<Client> clients(Dataset<Row> application, int tables) {
    int id = application.schema().fieldIndex(Layout.CLIENT);
    return ordered(application.queryExecution().toRdd().toJavaRDD())
        .mapPartitions(rows -> new Each<>(rows, row -> new Client(row.getLong(id), row, tables)));
  }

  private <T> JavaRDD<T> ordered(JavaRDD<T> table) {
    return table.rdd().coalesce(ranges, false, Option.apply(order), null).toJavaRDD();
  }
}
