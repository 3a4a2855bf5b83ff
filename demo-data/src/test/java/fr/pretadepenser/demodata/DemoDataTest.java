package fr.pretadepenser.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.demodata.table.DemoTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the made files look like, on a few thousand clients. */
class DemoDataTest {
  private static final int CLIENTS = 4000;
  private static final Map<DemoTable, CsvFile> FILES = new EnumMap<>(DemoTable.class);

  @BeforeAll
  static void make(@TempDir Path folder) throws IOException {
    DemoData.run(new DemoDataOrder(folder.resolve("raw"), CLIENTS, 7, 2), clients -> {});
    for (DemoTable table : DemoTable.values()) {
      FILES.put(table, CsvFile.read(folder.resolve("raw").resolve(table.fileName())));
    }
  }

  @Test
  void headersAreThoseOfTheRealFiles() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DemoDataTest.class.getResourceAsStream("headers.txt"))) {
      List<String> expected =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> made =
          Arrays.stream(DemoTable.values())
              .map(table -> table.fileName() + ": " + file(table).header())
              .toList();
      assertThat(made).isEqualTo(expected);
    }
  }

  @Test
  void everyRowHasACellForEveryColumn() {
    FILES.forEach(
        (table, file) ->
            assertThat(file.rows())
                .as(table.fileName())
                .isNotEmpty()
                .allMatch(row -> row.length == file.columns().size()));
  }

  @Test
  void everyClientHasOneApplicationAProbabilityAndAName() {
    CsvFile train = file(DemoTable.APPLICATION_TRAIN);
    CsvFile test = file(DemoTable.APPLICATION_TEST);

    Set<String> ids = new HashSet<>(train.column("SK_ID_CURR"));
    ids.addAll(test.column("SK_ID_CURR"));
    assertThat(train.rows().size() + test.rows().size()).isEqualTo(CLIENTS);
    assertThat(ids).hasSize(CLIENTS);
    assertThat(test.rows().size() / (double) CLIENTS).isCloseTo(0.137, within(0.02));
    assertThat(file(DemoTable.LATENT_PROBABILITY).column("SK_ID_CURR"))
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(file(DemoTable.CLIENT_NAMES).column("SK_ID_CURR"))
        .containsExactlyInAnyOrderElementsOf(ids);
    assertThat(file(DemoTable.CLIENT_NAMES).rows())
        .allMatch(row -> !row[1].isBlank() && !row[2].isBlank());
  }

  @Test
  void identifiersOfRecordsAreUnique() {
    assertThat(file(DemoTable.BUREAU).column("SK_ID_BUREAU")).doesNotHaveDuplicates();
    assertThat(file(DemoTable.PREVIOUS_APPLICATION).column("SK_ID_PREV")).doesNotHaveDuplicates();
  }

  @Test
  void theTruthHasTheRealBaseRateAndABestAttainableAucNearEightyPercent() {
    CsvFile train = file(DemoTable.APPLICATION_TRAIN);
    double[] target = train.numbers("TARGET");
    double[] probability = probabilities(train);

    assertThat(Arrays.stream(target).average().orElseThrow()).isCloseTo(0.0807, within(0.012));
    assertThat(Arrays.stream(probability).average().orElseThrow()).isCloseTo(0.0807, within(0.004));
    assertThat(Auc.expected(probability)).isBetween(0.79, 0.81);
    assertThat(Auc.of(target, probability)).isBetween(0.76, 0.84);
  }

  @Test
  void cellsAreMissingAsOftenAsInTheRealFiles() {
    assertMissing(DemoTable.APPLICATION_TRAIN, "EXT_SOURCE_1", 0.564);
    assertMissing(DemoTable.APPLICATION_TEST, "EXT_SOURCE_1", 0.42);
    assertMissing(DemoTable.APPLICATION_TRAIN, "EXT_SOURCE_3", 0.198);
    assertMissing(DemoTable.APPLICATION_TRAIN, "OWN_CAR_AGE", 0.66);
    assertMissing(DemoTable.APPLICATION_TRAIN, "OCCUPATION_TYPE", 0.313);
    assertMissing(DemoTable.APPLICATION_TRAIN, "APARTMENTS_AVG", 0.5075);
    assertMissing(DemoTable.APPLICATION_TRAIN, "COMMONAREA_MEDI", 0.6987);
    assertMissing(DemoTable.APPLICATION_TRAIN, "AMT_REQ_CREDIT_BUREAU_YEAR", 0.135);
    assertMissing(DemoTable.BUREAU, "AMT_CREDIT_MAX_OVERDUE", 0.655);
    assertMissing(DemoTable.BUREAU, "DAYS_ENDDATE_FACT", 0.37);
    assertMissing(DemoTable.PREVIOUS_APPLICATION, "AMT_DOWN_PAYMENT", 0.536);
    assertMissing(DemoTable.PREVIOUS_APPLICATION, "DAYS_FIRST_DUE", 0.403);
    assertMissing(DemoTable.CREDIT_CARD_BALANCE, "AMT_DRAWINGS_ATM_CURRENT", 0.195);
  }

  @Test
  void categoriesHaveTheRealShares() {
    assertShare(DemoTable.APPLICATION_TRAIN, "NAME_CONTRACT_TYPE", "Revolving loans", 0.095);
    assertShare(DemoTable.APPLICATION_TRAIN, "CODE_GENDER", "F", 0.658);
    assertShare(DemoTable.APPLICATION_TRAIN, "NAME_INCOME_TYPE", "Pensioner", 0.18);
    assertShare(DemoTable.APPLICATION_TRAIN, "ORGANIZATION_TYPE", "XNA", 0.18);
    assertShare(DemoTable.APPLICATION_TRAIN, "FLAG_DOCUMENT_3", "1", 0.71);
    assertShare(DemoTable.BUREAU, "CREDIT_ACTIVE", "Active", 0.367);
    assertShare(DemoTable.BUREAU, "CREDIT_TYPE", "Credit card", 0.234);
    assertShare(DemoTable.PREVIOUS_APPLICATION, "NAME_CONTRACT_STATUS", "Approved", 0.62);
    assertShare(DemoTable.PREVIOUS_APPLICATION, "NAME_CONTRACT_STATUS", "Refused", 0.174);
  }

  @Test
  void clientsHaveAsManyRecordsAsInTheRealFiles() {
    assertRowsPerClient(DemoTable.BUREAU, 4.8);
    assertRowsPerClient(DemoTable.BUREAU_BALANCE, 76.6);
    assertRowsPerClient(DemoTable.PREVIOUS_APPLICATION, 4.7);
    assertRowsPerClient(DemoTable.POS_CASH_BALANCE, 28.1);
    assertRowsPerClient(DemoTable.INSTALLMENTS_PAYMENTS, 38.2);
    assertRowsPerClient(DemoTable.CREDIT_CARD_BALANCE, 10.8);
  }

  private static CsvFile file(DemoTable table) {
    return Objects.requireNonNull(FILES.get(table));
  }

  private static double[] probabilities(CsvFile applications) {
    CsvFile latent = file(DemoTable.LATENT_PROBABILITY);
    Map<String, Double> byClient = new HashMap<>();
    latent.rows().forEach(row -> byClient.put(row[0], Double.valueOf(row[1])));
    return applications.column("SK_ID_CURR").stream()
        .mapToDouble(id -> Objects.requireNonNull(byClient.get(id)))
        .toArray();
  }

  private static void assertMissing(DemoTable table, String column, double share) {
    assertThat(file(table).shareMissing(column))
        .as("missing %s of %s", column, table.fileName())
        .isCloseTo(share, within(0.045));
  }

  private static void assertShare(DemoTable table, String column, String value, double share) {
    assertThat(file(table).share(column, value))
        .as("share of %s = %s in %s", column, value, table.fileName())
        .isCloseTo(share, within(0.03));
  }

  private static void assertRowsPerClient(DemoTable table, double rows) {
    assertThat(file(table).rows().size() / (double) CLIENTS)
        .as("rows per client of %s", table.fileName())
        .isBetween(0.85 * rows, 1.15 * rows);
  }
}
