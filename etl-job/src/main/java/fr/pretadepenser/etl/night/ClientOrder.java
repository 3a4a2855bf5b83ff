package fr.pretadepenser.etl.night;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.unsafe.hash.Murmur3_x86_32;

/**
 * Sorts rows by client into files of equal ranges of client numbers, so that a client's rows lie
 * together, a folder read file by file is sorted, and files of one number hold the same clients in
 * every table. Unlike {@code orderBy}, which samples its ranges, the same rows always make the same
 * files.
 *
 * @param first the lowest client number
 * @param last the highest
 * @param files into which every table is cut, at least 1
 */
public record ClientOrder(long first, long last, int files) {
  private static final String CLIENT = "SK_ID_CURR";

  private static final String RANGE = "_range";

  /** Seed of Spark's hash partitioning. */
  private static final int SEED = 42;

  /** Of the clients that {@code rows} name. */
  public static ClientOrder of(Dataset<Row> rows, int files) {
    Row ends = rows.agg(min(col(CLIENT)), max(col(CLIENT))).first();
    return ends.isNullAt(0)
        ? new ClientOrder(0, 0, files)
        : new ClientOrder(ends.getLong(0), ends.getLong(1), files);
  }

  /** Sorts rows by client, then by {@code key}, or by all columns where rows have no key. */
  public Dataset<Row> sort(Dataset<Row> rows, List<String> key) {
    Set<String> order = new LinkedHashSet<>(List.of(CLIENT));
    order.addAll(key.isEmpty() ? Arrays.asList(rows.columns()) : key);
    Column[] columns = order.stream().map(name -> col(name)).toArray(Column[]::new);
    return rows.withColumn(RANGE, element_at(lit(hashedTo(files)), range()))
        .repartition(files, col(RANGE))
        .drop(RANGE)
        .sortWithinPartitions(columns);
  }

  /** From 1 to {@code files}; numbers below the first or above the last join the outer ranges. */
  private Column range() {
    Column position = col(CLIENT).minus(first).multiply(files).divide(last - first + 1.0);
    return greatest(lit(0), least(lit(files - 1), floor(position))).plus(1).cast("int");
  }

  /** For each partition, a number that Spark's hash partitioning sends there. */
  private static int[] hashedTo(int partitions) {
    int[] numbers = new int[partitions];
    boolean[] found = new boolean[partitions];
    int left = partitions;
    for (int number = 0; left > 0; number++) {
      int partition = Math.floorMod(Murmur3_x86_32.hashInt(number, SEED), partitions);
      if (!found[partition]) {
        found[partition] = true;
        numbers[partition] = number;
        left--;
      }
    }
    return numbers;
  }
}
