package fr.pretadepenser.etl.table;

import static fr.pretadepenser.etl.table.TypedRows.FAULT;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Rows that share a key. The one whose values come first, column by column in file order, stays:
 * the choice depends on neither the order of lines nor the number of machines.
 */
final class Duplicates {
  private static final String RANK = "_rank";

  private Duplicates() {}

  /** Marks the sound rows that are not the first of their key. */
  static Dataset<Row> mark(Table table, Dataset<Row> rows) {
    if (table.key().isEmpty()) {
      return rows;
    }
    Column[] key = columns(table.key());
    Dataset<Row> sound = rows.where(col(FAULT).isNull());
    Dataset<Row> shared =
        sound.groupBy(key).agg(count(lit(1)).as("_rows")).where(col("_rows").gt(1)).select(key);
    if (shared.isEmpty()) {
      return rows;
    }
    Column rank = row_number().over(Window.partitionBy(key).orderBy(columns(allOf(table))));
    Dataset<Row> ranked =
        joined(sound, shared, table, "left_semi")
            .withColumn(RANK, rank)
            .withColumn(FAULT, when(col(RANK).gt(1), TypedRows.code(Fault.DUPLICATE)))
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
