package fr.pretadepenser.etl.table;

import static fr.pretadepenser.etl.table.TypedRows.FAULT;
import static fr.pretadepenser.etl.table.TypedRows.LINE;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_csv;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.etl.table.csv.Fault;
import fr.pretadepenser.etl.table.csv.LineCounts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The rows of a table's files: sound ones, and those set aside. The files are read as the sound
 * rows are used, and only then are there counts.
 */
public final class Reading implements AutoCloseable {
  private final Table table;
  private final LineCounts counts;
  private final Dataset<Row> rows;
  private final long duplicates;

  private Reading(Table table, LineCounts counts, Dataset<Row> rows, long duplicates) {
    this.table = table;
    this.counts = counts;
    this.rows = rows;
    this.duplicates = duplicates;
  }

  /**
   * Of the files of a table.
   *
   * @throws Failure input not ready, if a header is not the table's
   */
  public static Reading of(
      SparkSession spark, FileSystem files, Table table, List<RawInput> inputs) {
    LineCounts counts = LineCounts.open(spark.sparkContext());
    Dataset<Row> rows = TypedRows.read(spark, files, table, inputs, counts);
    return new Reading(table, counts, rows, 0);
  }

  /** The same rows with those set aside that share their key with another. Reads the files. */
  public Reading withoutDuplicates() {
    Dataset<Row> marked = Duplicates.mark(table, rows);
    long found = marked.where(col(FAULT).equalTo(Fault.DUPLICATE.name())).count();
    return new Reading(table, counts, marked, found);
  }

  /** Rows of the files. */
  public long rowsIn() {
    return counts.lines();
  }

  /** Rows set aside, by {@link Fault}. */
  public Map<String, Long> rejected() {
    Map<String, Long> rejected = new TreeMap<>(counts.faults());
    if (duplicates > 0) {
      rejected.put(Fault.DUPLICATE.name(), duplicates);
    }
    return rejected;
  }

  /**
   * Checks that not too many rows were set aside.
   *
   * @param maxRejectedShare of rows with a fault, 0 to 1
   * @throws Failure failed check, naming table, counts and share
   */
  public void check(double maxRejectedShare) {
    long faults = rejected().values().stream().mapToLong(Long::longValue).sum();
    if (faults > maxRejectedShare * rowsIn()) {
      throw Failure.failedCheck(
          String.format(
              Locale.ROOT,
              "%s: %d of %d rows rejected (%.2f %%, at most %.2f %% allowed): %s",
              table.folder(),
              faults,
              rowsIn(),
              100.0 * faults / rowsIn(),
              100 * maxRejectedShare,
              rejected()));
    }
  }

  /** The sound rows: the table's columns, of their types. */
  public Dataset<Row> sound() {
    return rows.where(col(FAULT).isNull()).select(columns());
  }

  /**
   * The rows set aside as (line, code). The line of a duplicate is written anew from its values.
   */
  public Dataset<Row> faulty() {
    return rows.where(col(FAULT).isNotNull())
        .select(coalesce(col(LINE), to_csv(struct(columns()))).as("line"), col(FAULT).as("code"));
  }

  private Column[] columns() {
    return table.columns().stream().map(column -> col(column.name())).toArray(Column[]::new);
  }

  @Override
  public void close() {
    counts.close();
  }
}
