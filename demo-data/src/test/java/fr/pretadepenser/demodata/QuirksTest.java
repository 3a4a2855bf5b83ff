package fr.pretadepenser.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.demodata.table.DemoTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything odd in the real files that cleaning has to cope with. */
class QuirksTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws IOException {
    DemoData.run(new DemoDataOrder(folder.resolve("raw"), 6000, 3, 2), clients -> {});
  }

  @Test
  void aJoblessClientIsEmployedForAThousandYears() {
    CsvFile train = file(DemoTable.APPLICATION_TRAIN);
    int employed = train.index("DAYS_EMPLOYED");
    int income = train.index("NAME_INCOME_TYPE");
    int organization = train.index("ORGANIZATION_TYPE");

    assertThat(train.rows()).anyMatch(row -> row[employed].equals("365243"));
    assertThat(train.rows())
        .filteredOn(row -> row[employed].equals("365243"))
        .allMatch(row -> row[organization].equals("XNA"))
        .allMatch(row -> Set.of("Pensioner", "Unemployed").contains(row[income]));
  }

  @Test
  void earlierApplicationsUseXnaXapAndTheEndlessDay() {
    CsvFile previous = file(DemoTable.PREVIOUS_APPLICATION);

    assertThat(previous.column("NAME_CASH_LOAN_PURPOSE")).contains("XNA", "XAP");
    assertThat(previous.column("CODE_REJECT_REASON")).contains("XAP", "HC", "LIMIT");
    assertThat(previous.column("NAME_CONTRACT_TYPE")).contains("XNA");
    assertThat(previous.column("DAYS_FIRST_DRAWING")).contains("365243.0");
    assertThat(previous.column("DAYS_LAST_DUE")).contains("365243.0");
    assertThat(previous.column("FLAG_LAST_APPL_PER_CONTRACT")).contains("N");
    assertThat(previous.column("PRODUCT_COMBINATION")).contains("");
  }

  @Test
  void labelsWithCommasAreQuoted() {
    assertThat(file(DemoTable.APPLICATION_TRAIN).column("WALLSMATERIAL_MODE"))
        .contains("Stone, brick");
    assertThat(file(DemoTable.APPLICATION_TRAIN).column("NAME_TYPE_SUITE"))
        .contains("Spouse, partner", "");
  }

  @Test
  void someHistoryHasNoParent() {
    Set<String> clients = ids(DemoTable.APPLICATION_TRAIN, "SK_ID_CURR");
    clients.addAll(ids(DemoTable.APPLICATION_TEST, "SK_ID_CURR"));
    Set<String> credits = ids(DemoTable.BUREAU, "SK_ID_BUREAU");
    Set<String> earlier = ids(DemoTable.PREVIOUS_APPLICATION, "SK_ID_PREV");

    assertThat(ids(DemoTable.BUREAU, "SK_ID_CURR")).anyMatch(id -> !clients.contains(id));
    assertThat(ids(DemoTable.BUREAU_BALANCE, "SK_ID_BUREAU")).anyMatch(id -> !credits.contains(id));
    assertThat(ids(DemoTable.POS_CASH_BALANCE, "SK_ID_PREV")).anyMatch(id -> !earlier.contains(id));
    assertThat(ids(DemoTable.INSTALLMENTS_PAYMENTS, "SK_ID_PREV"))
        .anyMatch(id -> !earlier.contains(id));
  }

  @Test
  void instalmentsArePaidInPartsTooLateOrNever() {
    CsvFile instalments = file(DemoTable.INSTALLMENTS_PAYMENTS);
    double[] due = instalments.numbers("DAYS_INSTALMENT");
    double[] paid = instalments.numbers("DAYS_ENTRY_PAYMENT");
    Set<String> seen = new HashSet<>();
    int repeated = 0;
    for (String[] row : instalments.rows()) {
      repeated += seen.add(row[0] + "/" + row[2] + "/" + row[3]) ? 0 : 1;
    }

    assertThat(repeated).isPositive();
    assertThat(Arrays.stream(due).max().orElseThrow()).isNegative();
    assertThat(Arrays.stream(paid).filter(Double::isNaN).count()).isPositive();
    assertThat(instalments.rows())
        .filteredOn(row -> row[5].isEmpty())
        .allMatch(row -> row[7].isEmpty());
    assertThat(instalments.column("NUM_INSTALMENT_VERSION")).contains("0.0", "1.0", "2.0");
    long late = 0;
    for (int i = 0; i < due.length; i++) {
      late += paid[i] > due[i] ? 1 : 0;
    }
    assertThat(late / (double) due.length).isBetween(0.05, 0.13);
  }

  @Test
  void amountsAndDaysElsewhereCanBeImpossible() {
    CsvFile bureau = file(DemoTable.BUREAU);

    assertThat(Arrays.stream(bureau.numbers("AMT_CREDIT_SUM_DEBT"))).anyMatch(debt -> debt < 0);
    assertThat(Arrays.stream(bureau.numbers("AMT_CREDIT_SUM_LIMIT"))).anyMatch(limit -> limit < 0);
    assertThat(Arrays.stream(bureau.numbers("DAYS_CREDIT_UPDATE"))).anyMatch(day -> day > 0);
    assertThat(Arrays.stream(bureau.numbers("DAYS_CREDIT_ENDDATE"))).anyMatch(day -> day > 27_000);
    assertThat(Arrays.stream(bureau.numbers("DAYS_CREDIT_ENDDATE"))).anyMatch(day -> day < -40_000);
    assertThat(bureau.column("CREDIT_CURRENCY")).contains("currency 2");
    assertThat(bureau.column("CREDIT_ACTIVE")).contains("Sold");
    assertThat(file(DemoTable.BUREAU_BALANCE).column("STATUS"))
        .contains("C", "X", "0", "1", "2", "3", "4", "5");
  }

  @Test
  void monthlyTablesHaveOverpaymentsAndRareStatuses() {
    CsvFile cards = file(DemoTable.CREDIT_CARD_BALANCE);
    CsvFile pos = file(DemoTable.POS_CASH_BALANCE);

    assertThat(Arrays.stream(cards.numbers("AMT_BALANCE"))).anyMatch(balance -> balance < 0);
    assertThat(Arrays.stream(cards.numbers("SK_DPD"))).anyMatch(days -> days > 0);
    assertThat(pos.column("NAME_CONTRACT_STATUS"))
        .contains("Active", "Completed", "Signed", "Demand", "Returned to the store");
    assertThat(pos.shareMissing("CNT_INSTALMENT")).isBetween(0.001, 0.005);
    assertThat(Arrays.stream(pos.numbers("SK_DPD"))).anyMatch(days -> days > 365);
  }

  private static Set<String> ids(DemoTable table, String column) {
    return new HashSet<>(file(table).column(column));
  }

  private static CsvFile file(DemoTable table) {
    return CsvFile.read(Objects.requireNonNull(folder).resolve("raw").resolve(table.fileName()));
  }
}
