package fr.pretadepenser.etl.table;

import static fr.pretadepenser.etl.table.TypedRows.FAULT;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import fr.pretadepenser.etl.table.csv.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/**
 * Rows that share a key. The one whose values come first, column by column in file order, stays:
 * the choice depends on neither the order of lines nor the number of machines.
 */
public final class Duplicates {
  private static final String RANK = "_rank";

  private Duplicates() {}

  /**
   * Whether any clean rows share a key.
   *
   * @param clean each client's rows in one partition, sorted by client and key
   */
  public static boolean areIn(Table table, Dataset<Row> clean) {
    if (table.key().isEmpty()) {
      return false;
    }
    if (table.key().size() == 1 && !table.key().contains(Table.CLIENT)) {
      // One credit may stand under two clients, whose rows are not side by side.
      return shared(clean, columns(table.key())).count() > 0;
    }
    Column key =
        functions.array(
            table.key().stream().map(name -> col(name).cast("bigint")).toArray(Column[]::new));
    MapPartitionsFunction<long[], Boolean> repeats = Duplicates::repeats;
    return clean
            .select(key)
            .as(clean.sparkSession().implicits().newLongArrayEncoder())
            .mapPartitions(repeats, Encoders.BOOLEAN())
            .count()
        > 0;
  }

  /** One element for each key that equals the one before. */
  private static Iterator<Boolean> repeats(Iterator<long[]> keys) {
    List<Boolean> found = new ArrayList<>();
    long[] last = {};
    while (keys.hasNext()) {
      long[] key = keys.next();
      if (Arrays.equals(key, last)) {
        found.add(true);
      }
      last = key;
    }
    return found.iterator();
  }

  private static Dataset<Row> shared(Dataset<Row> rows, Column[] key) {
    return rows.groupBy(key).agg(count(lit(1)).as("_rows")).where(col("_rows").gt(1)).select(key);
  }

  /** Marks the sound rows that are not the first of their key. */
  static Dataset<Row> mark(Table table, Dataset<Row> rows) {
    if (table.key().isEmpty()) {
      return rows;
    }
    Column[] key = columns(table.key());
    Dataset<Row> sound = rows.where(col(FAULT).isNull());
    Dataset<Row> shared = shared(sound, key);
    if (shared.isEmpty()) {
      return rows;
    }
    Column rank = row_number().over(Window.partitionBy(key).orderBy(columns(allOf(table))));
    Dataset<Row> ranked =
        joined(sound, shared, table, "left_semi")
            .withColumn(RANK, rank)
            .withColumn(FAULT, when(col(RANK).gt(1), lit(Fault.DUPLICATE.name())))
            .drop(RANK);
    return rows.where(col(FAULT).isNotNull())
        .unionByName(joined(sound, shared, table, "left_anti"))
        .unionByName(ranked);
  }

  private static Dataset<Row> joined(
      Dataset<Row> rows, Dataset<Row> keys, Table table, String how) {
    Column on =
        table.key().stream()
            .map(name -> rows.col(name).equalTo(keys.col(name)))
            .reduce(Column::and)
            .orElseThrow();
    return rows.join(keys, on, how);
  }

  private static List<String> allOf(Table table) {
    return table.columns().stream().map(column -> column.name()).toList();
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(name -> col(name)).toArray(Column[]::new);
  }
}
