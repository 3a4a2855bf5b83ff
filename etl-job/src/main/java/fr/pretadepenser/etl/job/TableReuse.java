package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.night.EarlierTables;
import fr.pretadepenser.etl.night.EarlierTables.Found;
import fr.pretadepenser.etl.night.Publication;
import fr.pretadepenser.etl.table.Table;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Takes a table over from an earlier night, where all that it is made from is the same. */
final class TableReuse {
  private final SparkSession spark;
  private final EarlierTables earlier;
  private final Publication night;
  private final Consumer<String> progress;

  TableReuse(
      SparkSession spark, EarlierTables earlier, Publication night, Consumer<String> progress) {
    this.spark = spark;
    this.earlier = earlier;
    this.night = night;
    this.progress = progress;
  }

  /**
   * The table's rows, copied; empty if no night has them, or none that can be read.
   *
   * @param ending whether the whole night is being given up: a copy cut short is no damage then
   */
  Optional<TableStep.Done> of(Table table, String identity, BooleanSupplier ending) {
    return earlier
        .find(table.folder(), identity)
        .flatMap(found -> copy(table.folder(), found, ending));
  }

  private Optional<TableStep.Done> copy(String table, Found found, BooleanSupplier ending) {
    long start = System.nanoTime();
    try {
      Dataset<Row> clean = spark.read().parquet(night.copyTable(table, found.night()));
      long rows = clean.count();
      if (rows == found.metrics().rowsOut()) {
        TableMetrics metrics =
            found.metrics().reused(found.night(), (System.nanoTime() - start) / 1e9);
        return Optional.of(new TableStep.Done(clean, metrics));
      }
      progress.accept(refused(table, found, "it has " + rows + " rows"));
    } catch (Exception e) {
      if (ending.getAsBoolean()) {
        throw new IllegalStateException("cut short", e);
      }
      // The earlier night is damaged, which is no reason to lose this one.
      progress.accept(refused(table, found, String.valueOf(e.getMessage())));
    }
    night.discardTable(table);
    return Optional.empty();
  }

  private static String refused(String table, Found found, String reason) {
    return table + " of night " + found.night() + " is computed anew, not copied: " + reason;
  }
}
