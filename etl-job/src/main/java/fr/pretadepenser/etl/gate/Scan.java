package fr.pretadepenser.etl.gate;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * One pass over a table that counts, column by column, what its figures are made of. Plain loops:
 * as one aggregation of a thousand terms, Spark spends longer on writing and compiling code than on
 * the rows (docs/decisions/gates.md).
 */
final class Scan implements Serializable {
  private static final long serialVersionUID = 1;

  private final LinkedHashMap<String, Tally> tallies = new LinkedHashMap<>();
  private long rows;

  /** Of no row yet. */
  private Scan(StructType schema, Collection<Figure> figures) {
    Map<String, List<Figure>> byColumn = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (!figure.column().isEmpty()) {
        byColumn.computeIfAbsent(figure.column(), column -> new ArrayList<>()).add(figure);
      }
    }
    byColumn.forEach((column, of) -> tallies.put(column, new Tally(isText(schema, column), of)));
  }

  private static boolean isText(StructType schema, String column) {
    return schema.apply(column).dataType().equals(DataTypes.StringType);
  }

  /** Counts all rows, partition by partition, each in one pass. */
  static Scan of(Dataset<Row> table, Collection<Figure> figures) {
    StructType schema = table.schema();
    List<Figure> wanted = List.copyOf(figures);
    Scan all = new Scan(schema, wanted);
    Column[] columns =
        all.tallies.keySet().stream()
            .map(name -> isText(schema, name) ? table.col(name) : table.col(name).cast("double"))
            .toArray(Column[]::new);
    FlatMapFunction<Iterator<InternalRow>, Scan> count =
        part -> {
          Scan scan = new Scan(schema, wanted);
          scan.add(part);
          return List.of(scan).iterator();
        };
    // Rows as Spark holds them: no object is made of any. In the order of partitions, so that the
    // same table gives the same digits.
    table
        .select(columns)
        .queryExecution()
        .toRdd()
        .toJavaRDD()
        .mapPartitions(count)
        .collect()
        .forEach(all::add);
    return all;
  }

  private void add(Iterator<InternalRow> part) {
    Tally[] columns = tallies.values().toArray(Tally[]::new);
    while (part.hasNext()) {
      InternalRow row = part.next();
      rows++;
      for (int at = 0; at < columns.length; at++) {
        columns[at].add(row, at);
      }
    }
  }

  private void add(Scan part) {
    rows += part.rows;
    tallies.forEach((column, tally) -> tally.add(part.of(column)));
  }

  /** Rows of the table. */
  long rows() {
    return rows;
  }

  /** What was counted of a column. */
  Tally of(String column) {
    return Objects.requireNonNull(tallies.get(column));
  }
}
