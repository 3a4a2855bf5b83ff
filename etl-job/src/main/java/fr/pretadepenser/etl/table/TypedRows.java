package fr.pretadepenser.etl.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.etl.table.csv.CsvSource;
import fr.pretadepenser.etl.table.csv.LineCounts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The rows of a table as its files hold them: the table's columns in order and of their types, then
 * {@link #FAULT}, null for a sound row, and {@link #LINE}, the line of any other.
 */
final class TypedRows {
  static final String FAULT = CsvSource.FAULT;
  static final String LINE = CsvSource.LINE;

  private TypedRows() {}

  /** Reads all files of a table, after checking their headers. Blank lines are no rows. */
  static Dataset<Row> read(
      SparkSession spark, FileSystem files, Table table, List<RawInput> inputs, LineCounts counts) {
    List<Dataset<Row>> parts = new ArrayList<>();
    for (RawInput input : inputs) {
      parts.add(read(spark, table, input, Header.columns(table, input, files), counts));
    }
    return parts.stream().reduce(Dataset::union).orElseThrow();
  }

  private static Dataset<Row> read(
      SparkSession spark,
      Table table,
      RawInput input,
      List<TableColumn> inFile,
      LineCounts counts) {
    Dataset<Row> rows =
        spark
            .read()
            .format(CsvSource.class.getName())
            .schema(schema(inFile))
            .option(CsvSource.KEY, String.join(",", keyAndClient(table)))
            .option(CsvSource.COUNTS, counts.option())
            .load(input.path().toString());
    List<Column> columns = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      Column value =
          inFile.contains(column)
              ? col(column.name())
              : lit(null).cast(column.type().sparkType()).as(column.name());
      columns.add(value);
    }
    columns.add(col(FAULT));
    columns.add(col(LINE));
    return rows.select(columns.toArray(Column[]::new));
  }

  private static StructType schema(List<TableColumn> columns) {
    StructType schema = new StructType();
    for (TableColumn column : columns) {
      schema = schema.add(column.name(), column.type().sparkType());
    }
    return schema.add(FAULT, DataTypes.StringType).add(LINE, DataTypes.StringType);
  }

  private static Set<String> keyAndClient(Table table) {
    Set<String> names = new LinkedHashSet<>(table.key());
    if (table.namesClient()) {
      names.add(Table.CLIENT);
    }
    return names;
  }
}
