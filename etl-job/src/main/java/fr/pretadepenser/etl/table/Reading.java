package fr.pretadepenser.etl.table;

import static fr.pretadepenser.etl.table.TypedRows.FAULT;
import static fr.pretadepenser.etl.table.TypedRows.LINE;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_csv;

import fr.pretadepenser.contract.failure.Failure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * A table read once: its sound rows, and those set aside. Holds the rows in memory, or on disk
 * where memory is short, until closed.
 */
public final class Reading implements AutoCloseable {
  private final Table table;
  private final Dataset<Row> parsed;
  private final Dataset<Row> marked;
  private final long rowsIn;
  private final Map<String, Long> rejected;

  private Reading(
      Table table,
      Dataset<Row> parsed,
      Dataset<Row> marked,
      long rowsIn,
      Map<String, Long> rejected) {
    this.table = table;
    this.parsed = parsed;
    this.marked = marked;
    this.rowsIn = rowsIn;
    this.rejected = rejected;
  }

  /**
   * Reads the files of a table.
   *
   * @throws Failure input not ready, if a header is not the table's
   */
  public static Reading of(
      SparkSession spark, FileSystem files, Table table, List<RawInput> inputs) {
    Dataset<Row> parsed =
        TypedRows.read(spark, files, table, inputs).persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> marked = Duplicates.mark(table, parsed);
    long rowsIn = 0;
    Map<String, Long> rejected = new TreeMap<>();
    for (Row count : marked.groupBy(FAULT).count().collectAsList()) {
      rowsIn += count.getLong(1);
      if (!count.isNullAt(0)) {
        rejected.put(count.getString(0), count.getLong(1));
      }
    }
    return new Reading(table, parsed, marked, rowsIn, rejected);
  }

  /**
   * Stops a table that has too many faults to be trusted.
   *
   * @param maxRejectedShare of rows with a fault, 0 to 1
   * @throws Failure failed check, naming table, counts and share, if more rows than that have one
   */
  public void check(double maxRejectedShare) {
    long faults = rejected.values().stream().mapToLong(Long::longValue).sum();
    if (faults > maxRejectedShare * rowsIn) {
      throw Failure.failedCheck(
          String.format(
              Locale.ROOT,
              "%s: %d of %d rows rejected (%.2f %%, at most %.2f %% allowed): %s",
              table.folder(),
              faults,
              rowsIn,
              100.0 * faults / rowsIn,
              100 * maxRejectedShare,
              rejected));
    }
  }

  /** Rows of the files. */
  public long rowsIn() {
    return rowsIn;
  }

  /** Rows set aside, by {@link Fault}. */
  public Map<String, Long> rejected() {
    return rejected;
  }

  /** The sound rows: the table's columns, of their types. */
  public Dataset<Row> sound() {
    return marked.where(col(FAULT).isNull()).select(columns());
  }

  /**
   * The rows set aside as (line, code). A line that could be parsed, such as a duplicate, is
   * written anew from its values.
   */
  public Dataset<Row> faulty() {
    return marked
        .where(col(FAULT).isNotNull())
        .select(coalesce(col(LINE), to_csv(struct(columns()))).as("line"), col(FAULT).as("code"));
  }

  private Column[] columns() {
    return table.columns().stream().map(column -> col(column.name())).toArray(Column[]::new);
  }

  @Override
  public void close() {
    parsed.unpersist();
  }
}
