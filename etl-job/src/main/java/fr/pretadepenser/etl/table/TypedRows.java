package fr.pretadepenser.etl.table;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_csv;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.HashSet;
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
 * {@link #FAULT}, null for a sound row, and {@link #LINE}, the line of any other: as it stood, or
 * written anew from its values if it could be parsed.
 */
final class TypedRows {
  static final String FAULT = "_fault";
  static final String LINE = "_line";

  private TypedRows() {}

  /** Reads all files of a table, after checking their headers. Blank lines are no rows. */
  static Dataset<Row> read(
      SparkSession spark, FileSystem files, Table table, List<RawInput> inputs) {
    List<Dataset<Row>> parts = new ArrayList<>();
    for (RawInput input : inputs) {
      parts.add(read(spark, table, input, Header.columns(table, input, files)));
    }
    return parts.stream().reduce(Dataset::union).orElseThrow();
  }

  private static Dataset<Row> read(
      SparkSession spark, Table table, RawInput input, List<TableColumn> inFile) {
    Dataset<Row> parsed =
        spark
            .read()
            .schema(asWritten(inFile))
            .option("header", true)
            .option("escape", "\"")
            .option("mode", "PERMISSIVE")
            .option("columnNameOfCorruptRecord", LINE)
            .csv(input.path().toString());
    List<Column> typed = new ArrayList<>();
    for (TableColumn column : table.columns()) {
      Column value = inFile.contains(column) ? col(column.name()) : lit(null);
      typed.add(typed(column, value).as(column.name()));
    }
    Column line = coalesce(col(LINE), to_csv(struct(columns(inFile))));
    typed.add(col(FAULT));
    typed.add(when(col(FAULT).isNotNull(), line).as(LINE));
    return parsed.withColumn(FAULT, fault(table, inFile)).select(typed.toArray(Column[]::new));
  }

  /** Whole numbers are parsed as doubles, since the files write some of them as {@code 4.0}. */
  private static StructType asWritten(List<TableColumn> columns) {
    StructType schema = new StructType();
    for (TableColumn column : columns) {
      schema =
          schema.add(
              column.name(),
              column.type() == ColumnType.INT ? DataTypes.DoubleType : column.type().sparkType());
    }
    return schema.add(LINE, DataTypes.StringType);
  }

  private static Column typed(TableColumn column, Column value) {
    Column present = column.type() == ColumnType.STRING ? when(length(value).gt(0), value) : value;
    return present.cast(column.type().sparkType());
  }

  private static Column fault(Table table, List<TableColumn> inFile) {
    // A separator within quotes separates nothing.
    Column fields = size(split(regexp_replace(col(LINE), "\"[^\"]*\"", ""), ",", -1));
    Column noKey = lit(false);
    for (String name : keyAndClient(table)) {
      noKey = noKey.or(col(name).isNull());
    }
    Column noNumber = lit(false);
    for (TableColumn column : inFile) {
      Column value = col(column.name());
      if (column.type() == ColumnType.INT) {
        noNumber = noNumber.or(value.cast("int").cast("double").notEqual(value));
      } else if (column.type() == ColumnType.DOUBLE) {
        noNumber = noNumber.or(abs(value).geq(Double.POSITIVE_INFINITY));
      }
    }
    return when(
            col(LINE).isNotNull(),
            when(fields.notEqual(inFile.size()), code(Fault.FIELDS)).otherwise(code(Fault.TYPE)))
        .when(noKey, code(Fault.KEY))
        .when(coalesce(noNumber, lit(false)), code(Fault.TYPE));
  }

  private static Column[] columns(List<TableColumn> columns) {
    return columns.stream().map(column -> col(column.name())).toArray(Column[]::new);
  }

  private static Set<String> keyAndClient(Table table) {
    Set<String> names = new HashSet<>(table.key());
    if (table.namesClient()) {
      names.add(Table.CLIENT);
    }
    return names;
  }

  static Column code(Fault fault) {
    return lit(fault.name());
  }
}
