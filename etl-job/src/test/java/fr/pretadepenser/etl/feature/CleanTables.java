package fr.pretadepenser.etl.feature;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import fr.pretadepenser.contract.feature.SourceTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Small clean tables, row by row, with no more columns than features read. */
final class CleanTables {
  static final String CLIENT = "SK_ID_CURR";
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final Map<String, List<String>> COLUMNS =
      yaml("/feature/columns.yaml", new TypeReference<>() {});

  private final Map<SourceTable, List<Row>> rows = new EnumMap<>(SourceTable.class);

  CleanTables() {
    for (SourceTable table : SourceTable.values()) {
      rows.put(table, new ArrayList<>());
    }
  }

  /** Adds a row of a client; columns not named are null. */
  void add(SourceTable table, long client, Map<String, ?> values) {
    Map<String, Object> left = new TreeMap<>(values);
    List<@Nullable Object> row = new ArrayList<>(List.of(client));
    for (String column : columns(table)) {
      row.add(value(left.remove(column), type(column)));
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("columns.yaml of " + table + " lacks " + left.keySet());
    }
    Objects.requireNonNull(rows.get(table)).add(RowFactory.create(row.toArray()));
  }

  /** The tables, and in them the rows in the order in which they were added. */
  Map<SourceTable, Dataset<Row>> in(SparkSession spark) {
    Map<SourceTable, Dataset<Row>> tables = new EnumMap<>(SourceTable.class);
    rows.forEach(
        (table, added) -> {
          StructType schema = new StructType().add(CLIENT, DataTypes.LongType);
          for (String column : columns(table)) {
            schema = schema.add(column, type(column));
          }
          tables.put(table, spark.createDataFrame(added, schema));
        });
    return tables;
  }

  static <T> T yaml(String resource, TypeReference<T> type) {
    try (InputStream in = CleanTables.class.getResourceAsStream(resource)) {
      return YAML.readValue(Objects.requireNonNull(in, resource), type);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(resource, e);
    }
  }

  static List<String> columns(SourceTable table) {
    return Objects.requireNonNull(COLUMNS.get(table.folder()));
  }

  static DataType type(String column) {
    if (column.startsWith("SK_ID_")) {
      return DataTypes.LongType;
    }
    if (column.equals("TARGET")) {
      return DataTypes.IntegerType;
    }
    return column.matches("(NAME|CODE|FLAG_OWN)_.*|.*_(TYPE|COMBINATION)|STATUS|CREDIT_ACTIVE")
        ? DataTypes.StringType
        : DataTypes.DoubleType;
  }

  private static @Nullable Object value(@Nullable Object value, DataType type) {
    if (value instanceof Number number) {
      return type.equals(DataTypes.LongType)
          ? (Object) number.longValue()
          : type.equals(DataTypes.IntegerType) ? (Object) number.intValue() : number.doubleValue();
    }
    return value;
  }
}
