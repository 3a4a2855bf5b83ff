package fr.pretadepenser.etl.feature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.job.LocalSpark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

/** The whole table, on a few clients made at random from a seed. */
class FeatureTableTest {
  private static final int CLIENTS = 5;

  /** A row of a client's history, before it is put among others. */
  private record Fact(SourceTable table, long client, Map<String, ?> values) {}

  @Test
  void holdsTheInputsOfTheDictionaryInSlotOrder() {
    Dataset<Row> table = Features.of(new CleanTables().in(LocalSpark.session()));
    List<Feature> inputs = FeatureSets.dictionary().inputs();
    assertThat(table.columns())
        .startsWith("SK_ID_CURR", "TARGET")
        .hasSize(inputs.size() + 2)
        .endsWith(inputs.stream().map(Feature::name).toArray(String[]::new));
    assertThat(table.schema().fields()[0].dataType()).isEqualTo(DataTypes.LongType);
    assertThat(table.schema().fields()[1].dataType()).isEqualTo(DataTypes.IntegerType);
    for (Feature input : inputs) {
      StructField field = table.schema().apply(input.name());
      assertThat(field.dataType())
          .as(input.name())
          .isEqualTo(input.isCategory() ? DataTypes.StringType : DataTypes.DoubleType);
    }
  }

  @Test
  void givesAClientTheSameBitsAmongOthersAndAloneInAnyOrderOfRows() {
    List<Fact> facts = facts();
    List<Row> among = compute(facts);
    assertThat(among).hasSize(CLIENTS);

    List<Fact> alone = new ArrayList<>(facts.stream().filter(fact -> fact.client() == 1).toList());
    Collections.shuffle(alone, new Random(7));
    assertThat(compute(alone)).containsExactly(among.get(1));
  }

  private static List<Row> compute(List<Fact> facts) {
    CleanTables tables = new CleanTables();
    facts.forEach(fact -> tables.add(fact.table(), fact.client(), fact.values()));
    return Features.of(tables.in(LocalSpark.session())).orderBy("SK_ID_CURR").collectAsList();
  }

  private static List<Fact> facts() {
    Random random = new Random(42);
    return Stream.iterate(0L, client -> client < CLIENTS, client -> client + 1)
        .flatMap(client -> facts(client, random).stream())
        .toList();
  }

  /** Twenty rows a table, many on the same day, with amounts whose sum depends on their order. */
  private static List<Fact> facts(long client, Random random) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(SourceTable.APPLICATION, client, Map.of("EXT_SOURCE_1", 0.1 * client)));
    for (int i = 0; i < 20; i++) {
      int day = -1 - random.nextInt(6) * 70;
      int loan = random.nextInt(4);
      double amount = 1 + random.nextDouble() * 1e6;
      facts.add(
          new Fact(
              SourceTable.BUREAU,
              client,
              Map.of(
                  "SK_ID_BUREAU",
                  i,
                  "CREDIT_ACTIVE",
                  "Active",
                  "DAYS_CREDIT",
                  day,
                  "AMT_CREDIT_SUM",
                  amount,
                  "AMT_CREDIT_SUM_DEBT",
                  random.nextDouble() * 1e6)));
      facts.add(
          new Fact(
              SourceTable.PREVIOUS_APPLICATION,
              client,
              Map.of(
                  "SK_ID_PREV",
                  i,
                  "DAYS_DECISION",
                  day,
                  "AMT_CREDIT",
                  amount,
                  "AMT_ANNUITY",
                  amount / (5 + loan),
                  "CNT_PAYMENT",
                  12,
                  "AMT_APPLICATION",
                  5e5,
                  "NAME_CONTRACT_STATUS",
                  i % 3 == 0 ? "Refused" : "Approved")));
      facts.add(
          new Fact(
              SourceTable.INSTALLMENTS_PAYMENTS,
              client,
              Map.of(
                  "SK_ID_PREV",
                  loan,
                  "NUM_INSTALMENT_NUMBER",
                  i / 3,
                  "NUM_INSTALMENT_VERSION",
                  1,
                  "DAYS_INSTALMENT",
                  -10 - i / 3 * 30,
                  "DAYS_ENTRY_PAYMENT",
                  day,
                  "AMT_INSTALMENT",
                  100.1,
                  "AMT_PAYMENT",
                  Math.rint(amount) / 1000)));
      facts.add(
          new Fact(
              SourceTable.POS_CASH_BALANCE,
              client,
              Map.of(
                  "SK_ID_PREV",
                  loan,
                  "MONTHS_BALANCE",
                  -1 - i,
                  "NAME_CONTRACT_STATUS",
                  "Active",
                  "CNT_INSTALMENT",
                  24,
                  "CNT_INSTALMENT_FUTURE",
                  i + 1,
                  "SK_DPD",
                  -day)));
      facts.add(
          new Fact(
              SourceTable.CREDIT_CARD_BALANCE,
              client,
              Map.of(
                  "SK_ID_PREV",
                  loan,
                  "MONTHS_BALANCE",
                  day / 70,
                  "AMT_BALANCE",
                  Math.rint(amount) / 1000,
                  "AMT_CREDIT_LIMIT_ACTUAL",
                  1000)));
    }
    return facts;
  }
}
