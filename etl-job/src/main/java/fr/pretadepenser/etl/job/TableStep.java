package fr.pretadepenser.etl.job;

import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.night.ClientOrder;
import fr.pretadepenser.etl.night.Publication;
import fr.pretadepenser.etl.table.Duplicates;
import fr.pretadepenser.etl.table.RawFolder;
import fr.pretadepenser.etl.table.RawInput;
import fr.pretadepenser.etl.table.Reading;
import fr.pretadepenser.etl.table.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Takes one table from its raw files to clean Parquet. */
final class TableStep {
  /** Rows that are sound, but that cleaning leaves out or that belong to no client. */
  private static final String LEFT_OUT = "LEFT_OUT";

  private final SparkSession spark;
  private final EtlConfig config;
  private final RawFolder raw;
  private final Publication night;

  TableStep(SparkSession spark, EtlConfig config, RawFolder raw, Publication night) {
    this.spark = spark;
    this.config = config;
    this.raw = raw;
    this.night = night;
  }

  /** Clean rows, read back from their Parquet, and what happened to the others. */
  record Done(Dataset<Row> clean, TableMetrics metrics) {}

  /** The order of the clients that the sound rows of {@code table} name, in so many files. */
  ClientOrder order(Table table, List<RawInput> inputs, int files) {
    try (Reading reading = Reading.of(spark, raw.files(), table, inputs)) {
      return ClientOrder.of(reading.sound(), files);
    }
  }

  /** Takes {@code table} through {@code cleaning} into the order of its clients. */
  Done run(
      Table table, List<RawInput> inputs, UnaryOperator<Dataset<Row>> cleaning, ClientOrder order) {
    long start = System.nanoTime();
    try (Reading first = Reading.of(spark, raw.files(), table, inputs)) {
      Reading reading = first;
      Dataset<Row> clean = write(table, order.sort(cleaning.apply(first.sound()), table.key()));
      if (Duplicates.areIn(table, clean)) {
        // They are rare: all is read again rather than every row compared with every other.
        reading = first.withoutDuplicates();
        night.discardTable(table.folder());
        clean = write(table, order.sort(cleaning.apply(reading.sound()), table.key()));
      }
      if (!reading.rejected().isEmpty()) {
        night.writeRejected(table.folder(), reading.faulty().coalesce(1).sort("code", "line"));
      }
      reading.check(config.maxRejectedShare());
      return new Done(clean, metrics(reading, clean.count(), start));
    }
  }

  private Dataset<Row> write(Table table, Dataset<Row> sorted) {
    return spark.read().parquet(night.writeClean(table.folder(), sorted));
  }

  private static TableMetrics metrics(Reading reading, long rowsOut, long start) {
    Map<String, Long> rejected = new TreeMap<>(reading.rejected());
    long leftOut = reading.rowsIn() - rowsOut - rejected.values().stream().mapToLong(n -> n).sum();
    if (leftOut > 0) {
      rejected.put(LEFT_OUT, leftOut);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return new TableMetrics(reading.rowsIn(), rowsOut, rejected, seconds);
  }
}
