package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.feature.FeatureTable;
import fr.pretadepenser.etl.feature.execution.ClientMerge;
import fr.pretadepenser.etl.night.ClientOrder;
import fr.pretadepenser.etl.night.FilesInOrder;
import fr.pretadepenser.etl.night.Publication;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** From clean tables to one row of features per client, protected ones apart. */
final class FeatureStep {
  private final SparkSession spark;
  private final Publication night;

  FeatureStep(SparkSession spark, Publication night) {
    this.spark = spark;
    this.night = night;
  }

  /**
   * Writes both.
   *
   * @param order in which every clean table is
   * @throws Failure failed check, if there is not exactly one row per client
   */
  TableMetrics run(Map<SourceTable, Dataset<Row>> clean, ClientOrder order, long clients) {
    long start = System.nanoTime();
    ClientMerge merge = new ClientMerge(order.files(), new FilesInOrder());
    Dataset<Row> features = FeatureTable.of(clean, merge);
    long rows = spark.read().parquet(night.writeFeatures(features)).count();
    if (rows != clients) {
      throw Failure.failedCheck("feature table has " + rows + " rows for " + clients + " clients");
    }
    Dataset<Row> application = Objects.requireNonNull(clean.get(SourceTable.APPLICATION));
    night.writeProtected(FeatureTable.protectedOf(application));
    return new TableMetrics(clients, rows, Map.of(), (System.nanoTime() - start) / 1e9);
  }
}
