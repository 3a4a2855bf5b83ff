package fr.pretadepenser.etl.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.job.LocalSpark;
import fr.pretadepenser.etl.table.ColumnType;
import fr.pretadepenser.etl.table.Table;
import fr.pretadepenser.etl.table.TableColumn;
import fr.pretadepenser.etl.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of {@code clean/<table>.yaml}: rows in, the named cells of the rows out. What an
 * example does not name is null, but for the key; each example has a client of its own.
 */
class CleaningExamplesTest {
  private static final String CLIENT_OF_EXAMPLE = "_example";

  /** One example of a file. */
  record Example(
      String name,
      List<Map<String, @Nullable Object>> rows,
      List<Map<String, @Nullable Object>> clean) {}

  @TestFactory
  Stream<DynamicNode> everyTable() {
    return Arrays.stream(SourceTable.values())
        .map(source -> dynamicContainer(source.folder(), examplesOf(source)));
  }

  private static Stream<DynamicNode> examplesOf(SourceTable source) {
    List<Example> examples = read(source);
    List<List<Row>> cleaned = clean(Tables.of(source), source, examples);
    List<DynamicNode> tests = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      List<Row> rows = cleaned.get(i);
      tests.add(dynamicTest(example.name(), () -> check(example, rows)));
    }
    return tests.stream();
  }

  private static void check(Example example, List<Row> rows) {
    assertThat(rows).hasSameSizeAs(example.clean());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      example
          .clean()
          .get(i)
          .forEach(
              (column, value) ->
                  assertThat(comparable(row.getAs(column))).as(column).isEqualTo(value));
    }
  }

  /** YAML reads small whole numbers as integers. */
  private static @Nullable Object comparable(@Nullable Object cell) {
    return cell instanceof Long number ? (Object) Math.toIntExact(number) : cell;
  }

  private static List<Example> read(SourceTable source) {
    String resource = "/clean/" + source.folder() + ".yaml";
    try (InputStream yaml = CleaningExamplesTest.class.getResourceAsStream(resource)) {
      return new YAMLMapper()
          .readValue(Objects.requireNonNull(yaml, resource), new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  /** Cleans all examples of a table in one go; the rows of each, in the order of the key. */
  private static List<List<Row>> clean(Table table, SourceTable source, List<Example> examples) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      for (Map<String, @Nullable Object> cells : examples.get(i).rows()) {
        rows.add(row(table, cells, i + 1));
      }
    }
    StructType schema = new StructType();
    for (TableColumn column : table.columns()) {
      schema = schema.add(column.name(), column.type().sparkType());
    }
    String client = table.columns().get(0).name();
    String id = table.namesClient() ? Table.CLIENT : client;
    Column[] order = table.key().stream().map(functions::col).toArray(Column[]::new);
    List<List<Row>> cleaned = new ArrayList<>();
    examples.forEach(example -> cleaned.add(new ArrayList<>()));
    Cleaning.of(source)
        .rule()
        .apply(LocalSpark.session().createDataFrame(rows, schema))
        .withColumn(CLIENT_OF_EXAMPLE, functions.col(id))
        .orderBy(order)
        .collectAsList()
        .forEach(row -> cleaned.get((int) (long) row.<Long>getAs(CLIENT_OF_EXAMPLE) - 1).add(row));
    return cleaned;
  }

  private static Row row(Table table, Map<String, @Nullable Object> cells, long client) {
    assertThat(table.columns().stream().map(TableColumn::name)).containsAll(cells.keySet());
    return RowFactory.create(
        table.columns().stream().map(column -> cell(column, cells, client)).toArray());
  }

  private static @Nullable Object cell(
      TableColumn column, Map<String, @Nullable Object> cells, long client) {
    Object value = cells.get(column.name());
    if (value == null && column.name().equals("MONTHS_BALANCE")) {
      return -1;
    }
    if (column.type() == ColumnType.BIGINT) {
      return value == null ? client : ((Number) value).longValue();
    }
    return column.type() == ColumnType.DOUBLE && value != null
        ? (Object) ((Number) value).doubleValue()
        : value;
  }
}
