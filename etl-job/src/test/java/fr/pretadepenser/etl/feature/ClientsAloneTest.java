package fr.pretadepenser.etl.feature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.job.LocalSpark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;

/**
 * No feature of a client depends on another client's rows, nor on the order of rows: made at random
 * from a seed, many on the same day, with gaps, and with amounts whose sum depends on their order.
 */
class ClientsAloneTest {
  private static final int CLIENTS = 40;
  private static final int MOST_ROWS = 12;
  private static final double MISSING = 0.15;

  private static final Map<String, List<String>> CODES =
      Map.of(
          "CREDIT_ACTIVE", List.of("Active", "Active", "Closed", "Sold or bad debt"),
          "CREDIT_TYPE", List.of("Consumer credit", "Credit card", "Mortgage", "Microloan"),
          "STATUS", List.of("C", "0", "1", "5"),
          "NAME_CONTRACT_STATUS", List.of("Approved", "Refused", "Canceled", "Active", "Completed"),
          "NAME_CONTRACT_TYPE", List.of("Cash loans", "Consumer loans", "Revolving loans"),
          "NAME_YIELD_GROUP", List.of("high", "middle", "low_normal", "low_action"),
          "PRODUCT_COMBINATION", List.of("Cash", "Card Street", "POS mobile with interest"));

  private static final List<Fact> FACTS = facts();
  private static final Map<Long, Row> AMONG = compute(FACTS);

  /** A row of a client, before it is put among others. */
  private record Fact(SourceTable table, long client, Map<String, ?> values) {}

  @Test
  void aClientAloneHasTheSameBitsAsAmongOthersInAnyOrderOfRows() {
    for (long client : new long[] {3, 17}) {
      List<Fact> alone =
          new ArrayList<>(FACTS.stream().filter(fact -> fact.client() == client).toList());
      Collections.shuffle(alone, new Random(client));
      assertThat(compute(alone)).containsExactly(Map.entry(client, row(client)));
    }
  }

  /** The test above would prove little if next to nothing could be computed. */
  @Test
  void nearlyAllFeaturesOfTheseClientsAreKnown() {
    assertThat(AMONG).hasSize(CLIENTS);
    List<String> features = List.of(row(0).schema().fieldNames());
    List<String> unknown =
        features.stream()
            .filter(name -> AMONG.values().stream().allMatch(row -> row.getAs(name) == null))
            .toList();
    assertThat(unknown).hasSizeLessThan(features.size() / 20);
  }

  private static Row row(long client) {
    return Objects.requireNonNull(AMONG.get(client));
  }

  private static Map<Long, Row> compute(List<Fact> facts) {
    CleanTables tables = new CleanTables();
    facts.forEach(fact -> tables.add(fact.table(), fact.client(), fact.values()));
    Map<Long, Row> rows = new TreeMap<>();
    for (Row row : Features.of(tables.in(LocalSpark.session())).collectAsList()) {
      rows.put(row.getLong(0), row);
    }
    return rows;
  }

  private static List<Fact> facts() {
    Random random = new Random(42);
    List<Fact> facts = new ArrayList<>();
    for (long client = 0; client < CLIENTS; client++) {
      for (SourceTable table : SourceTable.values()) {
        int rows = table == SourceTable.APPLICATION ? 1 : random.nextInt(MOST_ROWS);
        for (int i = 0; i < rows; i++) {
          facts.add(new Fact(table, client, values(table, i, random)));
        }
      }
    }
    return facts;
  }

  private static Map<String, Object> values(SourceTable table, int row, Random random) {
    Map<String, Object> values = new HashMap<>();
    for (String column : CleanTables.columns(table)) {
      if (column.startsWith("SK_ID_")) {
        boolean key = table == SourceTable.BUREAU || table == SourceTable.PREVIOUS_APPLICATION;
        values.put(column, key ? row : random.nextInt(4));
      } else if (random.nextDouble() > MISSING) {
        values.put(column, value(column, CleanTables.type(column), random));
      }
    }
    return values;
  }

  private static Object value(String column, DataType type, Random random) {
    if (type.equals(DataTypes.StringType)) {
      List<String> codes = CODES.getOrDefault(column, List.of("Y", "N"));
      return codes.get(random.nextInt(codes.size()));
    }
    if (column.contains("END") || column.contains("DUE")) {
      return (random.nextInt(12) - 6) * 70;
    }
    if (column.startsWith("DAYS_")) {
      return -1 - random.nextInt(8) * 35;
    }
    if (column.startsWith("MONTHS_")) {
      return -random.nextInt(8);
    }
    if (column.startsWith("AMT_")) {
      return random.nextDouble() * 1e6;
    }
    return column.startsWith("EXT_") ? (Object) random.nextDouble() : (Object) random.nextInt(2);
  }
}
