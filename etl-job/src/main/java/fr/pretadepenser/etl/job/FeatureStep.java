package fr.pretadepenser.etl.job;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.feature.FeatureSets;
import fr.pretadepenser.etl.feature.FeatureTable;
import fr.pretadepenser.etl.night.ClientOrder;
import fr.pretadepenser.etl.night.Publication;
import fr.pretadepenser.etl.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** From clean tables to one row of features per client, protected ones apart. */
final class FeatureStep {
  private static final List<String> KEY = List.of(Table.CLIENT);

  private final EtlConfig config;
  private final Publication night;

  FeatureStep(EtlConfig config, Publication night) {
    this.config = config;
    this.night = night;
  }

  /**
   * Writes both.
   *
   * @throws Failure failed check, if there is not exactly one row per client
   */
  TableMetrics run(Map<SourceTable, Dataset<Row>> clean, ClientOrder order, long clients) {
    long start = System.nanoTime();
    int files = (int) (clients / config.rowsPerFile()) + 1;
    Dataset<Row> all =
        order.sort(FeatureTable.of(clean), KEY, files).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      long rows = all.count();
      if (rows != clients) {
        throw Failure.failedCheck(
            "feature table has " + rows + " rows for " + clients + " clients");
      }
      night.writeFeatures(
          all.select(columns(feature -> feature.protection() != Protection.PROTECTED, "TARGET")));
      night.writeProtected(
          all.select(columns(feature -> feature.protection() == Protection.PROTECTED)));
      return new TableMetrics(clients, rows, Map.of(), (System.nanoTime() - start) / 1e9);
    } finally {
      all.unpersist();
    }
  }

  /** The client, the columns named first, then the inputs that satisfy {@code condition}. */
  private static Column[] columns(Predicate<Feature> condition, String... first) {
    List<Column> columns = new ArrayList<>(List.of(col(Table.CLIENT)));
    for (String name : first) {
      columns.add(col(name));
    }
    FeatureSets.dictionary().inputs().stream()
        .filter(condition)
        .map(feature -> col(feature.name()))
        .forEach(columns::add);
    return columns.toArray(Column[]::new);
  }
}
