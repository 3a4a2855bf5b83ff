package fr.pretadepenser.etl.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.job.LocalSpark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Rows in, named features out, as {@code feature/examples} tells. Each example is a client, and all
 * are computed together: none may see the rows of another.
 */
class FeatureExamplesTest {

  /** One client's rows, and what they must make. */
  record Example(
      String example,
      @Nullable Map<String, Object> application,
      @Nullable List<Map<String, Object>> bureau,
      @Nullable List<Map<String, Object>> bureau_balance,
      @Nullable List<Map<String, Object>> previous_application,
      @Nullable List<Map<String, Object>> pos_cash_balance,
      @Nullable List<Map<String, Object>> installments_payments,
      @Nullable List<Map<String, Object>> credit_card_balance,
      Map<String, @Nullable Object> features) {

    void addTo(CleanTables tables, long client) {
      tables.add(SourceTable.APPLICATION, client, application == null ? Map.of() : application);
      add(tables, client, SourceTable.BUREAU, bureau);
      add(tables, client, SourceTable.BUREAU_BALANCE, bureau_balance);
      add(tables, client, SourceTable.PREVIOUS_APPLICATION, previous_application);
      add(tables, client, SourceTable.POS_CASH_BALANCE, pos_cash_balance);
      add(tables, client, SourceTable.INSTALLMENTS_PAYMENTS, installments_payments);
      add(tables, client, SourceTable.CREDIT_CARD_BALANCE, credit_card_balance);
    }

    private static void add(
        CleanTables tables,
        long client,
        SourceTable table,
        @Nullable List<Map<String, Object>> rows) {
      for (Map<String, Object> row : rows == null ? List.<Map<String, Object>>of() : rows) {
        tables.add(table, client, row);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() {
    List<Example> examples = new ArrayList<>();
    for (SourceTable table : SourceTable.values()) {
      examples.addAll(
          CleanTables.yaml(
              "/feature/examples/" + table.folder() + ".yaml",
              new TypeReference<List<Example>>() {}));
    }
    CleanTables tables = new CleanTables();
    for (int client = 0; client < examples.size(); client++) {
      examples.get(client).addTo(tables, client);
    }
    Map<Long, Row> computed = new LinkedHashMap<>();
    for (Row row : Features.of(tables.in(LocalSpark.session())).collectAsList()) {
      computed.put(row.getLong(0), row);
    }
    return Stream.iterate(0, i -> i < examples.size(), i -> i + 1)
        .map(
            i ->
                DynamicTest.dynamicTest(
                    examples.get(i).example(),
                    () -> check(examples.get(i), Objects.requireNonNull(computed.get((long) i)))));
  }

  private static void check(Example example, Row row) {
    example
        .features()
        .forEach(
            (name, expected) -> {
              Object actual = row.getAs(name);
              if (expected instanceof Number number && actual instanceof Double value) {
                assertThat(value).as(name).isCloseTo(number.doubleValue(), within(1e-9));
              } else {
                assertThat(actual).as(name).isEqualTo(expected);
              }
            });
  }
}
