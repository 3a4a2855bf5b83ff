package fr.pretadepenser.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.demodata.client.Shift;
import fr.pretadepenser.demodata.table.DemoTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same lender, some nights later. */
class NightTest {
  private static final int CLIENTS = 1000;

  private static final Map<Path, CsvFile> FILES = new HashMap<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void make() throws IOException {
    DemoDataOrder first = new DemoDataOrder(raw("0"), CLIENTS, 3, 2);
    for (int night : List.of(0, 1, 12, 40)) {
      DemoData.run(first.onNight(night, raw("" + night)), clients -> {});
    }
    for (Shift shift : Shift.values()) {
      DemoData.run(first.onNight(12, raw(shift.toString())).with(shift), clients -> {});
    }
  }

  @Test
  void clientsArriveEveryNightAndNobodyLeaves() {
    Set<String> first = ids("0");
    assertThat(ids("1")).hasSize(CLIENTS + 5).containsAll(first);
    assertThat(ids("12")).hasSize(CLIENTS + 60).containsAll(ids("1"));
    assertThat(names("12")).containsAllEntriesOf(names("0"));
  }

  @Test
  void outcomesBecomeKnownAsFastAsClientsArrive() {
    Map<String, String> before = targets("0");
    Map<String, String> after = targets("12");
    int waiting = file("0", DemoTable.APPLICATION_TEST).rows().size();

    assertThat(after).containsAllEntriesOf(before);
    assertThat(after.size() - before.size()).isBetween(40, 85);
    assertThat(file("12", DemoTable.APPLICATION_TEST).rows().size())
        .isCloseTo(waiting, within(waiting / 8));
    assertThat(targets("40").keySet())
        .as("whoever was waiting on the first night has an outcome by now")
        .containsAll(first(DemoTable.APPLICATION_TEST, 0));
  }

  @Test
  void whatWasKnownOnTheFirstNightStaysWordForWord() {
    Set<String> known = targets("0").keySet();
    for (DemoTable table : List.of(DemoTable.APPLICATION_TRAIN, DemoTable.INSTALLMENTS_PAYMENTS)) {
      assertThat(rowsOf("40", table, known)).isEqualTo(rowsOf("0", table, known));
    }
  }

  @Test
  void anOpenApplicationIsDeliveredAsOfTonight() {
    Map<String, String> before = column("0", DemoTable.APPLICATION_TEST, "DAYS_BIRTH");
    Map<String, String> after = column("12", DemoTable.APPLICATION_TEST, "DAYS_BIRTH");
    Set<String> open = new TreeSet<>(before.keySet());
    open.retainAll(after.keySet());

    assertThat(open).hasSizeGreaterThan(50);
    for (String client : open) {
      assertThat(day(after, client)).isEqualTo(day(before, client) - 12);
    }
  }

  @Test
  void openHistoriesGrowAndKeepWhatTheyHeld() {
    Set<String> open = first(DemoTable.APPLICATION_TEST, 0);
    open.retainAll(column("12", DemoTable.APPLICATION_TEST, "SK_ID_CURR").keySet());

    for (DemoTable table :
        List.of(
            DemoTable.INSTALLMENTS_PAYMENTS,
            DemoTable.POS_CASH_BALANCE,
            DemoTable.CREDIT_CARD_BALANCE)) {
      int before = rowsOf("0", table, open).size();
      int after = rowsOf("12", table, open).size();
      assertThat(after).as(table.fileName()).isBetween(before + 1, before + before / 10);
    }
    Function<String[], String> paid = row -> row[0] + "/" + row[3] + "/" + row[6] + "/" + row[7];
    Set<String> settled =
        rowsOf("0", DemoTable.INSTALLMENTS_PAYMENTS, open).stream()
            .map(CsvFile::cells)
            .filter(row -> !row[7].isEmpty())
            .map(paid)
            .collect(Collectors.toSet());
    settled.removeAll(
        rowsOf("12", DemoTable.INSTALLMENTS_PAYMENTS, open).stream()
            .map(CsvFile::cells)
            .map(paid)
            .collect(Collectors.toSet()));
    assertThat(settled).as("payments that were there and are no more").isEmpty();
  }

  @Test
  void nothingLiesAfterTheApplicationOrBeyondTheReachOfTheMonthlyTables() {
    for (String night : List.of("1", "12", "40")) {
      CsvFile instalments = file(night, DemoTable.INSTALLMENTS_PAYMENTS);
      assertThat(max(instalments, "DAYS_INSTALMENT")).isNegative();
      assertThat(max(instalments, "DAYS_ENTRY_PAYMENT")).isNegative();
      assertThat(max(file(night, DemoTable.PREVIOUS_APPLICATION), "DAYS_DECISION")).isNegative();
      for (DemoTable monthly : List.of(DemoTable.POS_CASH_BALANCE, DemoTable.CREDIT_CARD_BALANCE)) {
        assertThat(max(file(night, monthly), "MONTHS_BALANCE")).isEqualTo(-1);
        assertThat(min(file(night, monthly), "MONTHS_BALANCE")).isGreaterThanOrEqualTo(-96);
      }
      assertThat(max(file(night, DemoTable.BUREAU_BALANCE), "MONTHS_BALANCE")).isZero();
      assertThat(min(file(night, DemoTable.BUREAU_BALANCE), "MONTHS_BALANCE")).isEqualTo(-96);
    }
  }

  @Test
  void monthsOfACreditFollowEachOtherWithoutRepetition() {
    Set<String> months = new HashSet<>();
    for (String[] row : file("12", DemoTable.BUREAU_BALANCE).rows()) {
      assertThat(months.add(row[0] + "/" + row[1])).isTrue();
    }
    for (String[] row : file("12", DemoTable.POS_CASH_BALANCE).rows()) {
      assertThat(months.add("pos " + row[0] + "/" + row[2])).isTrue();
    }
  }

  @Test
  void aShiftMovesItsColumnWhereTheOutcomeIsStillToCome() {
    assertThat(meanOf("income-shift", "AMT_INCOME_TOTAL") / meanOf("12", "AMT_INCOME_TOTAL"))
        .isCloseTo(1.5, within(0.01));
    assertThat(meanOf("external-score-shift", "EXT_SOURCE_2") / meanOf("12", "EXT_SOURCE_2"))
        .isCloseTo(0.7, within(0.01));
    assertThat(meanOf("slow-drift", "EXT_SOURCE_2") / meanOf("12", "EXT_SOURCE_2"))
        .isCloseTo(Math.pow(0.95, 12), within(0.01));
    assertThat(targets("income-shift")).isEqualTo(targets("12"));
  }

  @Test
  void conceptDriftMovesOutcomesAndNoInput() {
    for (DemoTable table : List.of(DemoTable.APPLICATION_TEST, DemoTable.BUREAU)) {
      assertThat(raw("concept-drift").resolve(table.fileName()))
          .hasSameBinaryContentAs(raw("12").resolve(table.fileName()));
    }
    assertThat(targets("concept-drift")).isNotEqualTo(targets("12"));
    assertThat(targets("concept-drift")).containsAllEntriesOf(targets("0"));
  }

  @Test
  void aShiftOfTheFirstNightOrWithoutANameIsRefused() {
    DemoDataOrder first = new DemoDataOrder(raw("no"), 10, 1, 1);
    assertThatThrownBy(() -> first.with(Shift.INCOME_SHIFT))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("--night 1 or later");
    assertThatThrownBy(() -> Shift.named("tornado"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "--shift tornado is unknown; known are"
                + " income-shift, external-score-shift, concept-drift, slow-drift");
  }

  private static Path raw(String night) {
    return Objects.requireNonNull(folder).resolve(night);
  }

  private static CsvFile file(String night, DemoTable table) {
    return FILES.computeIfAbsent(raw(night).resolve(table.fileName()), CsvFile::read);
  }

  private static Set<String> first(DemoTable table, int column) {
    return file("0", table).rows().stream()
        .map(row -> row[column])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(String night) {
    return names(night).keySet();
  }

  private static Map<String, String> names(String night) {
    return column(night, DemoTable.CLIENT_NAMES, "LAST_NAME");
  }

  private static Map<String, String> targets(String night) {
    return column(night, DemoTable.APPLICATION_TRAIN, "TARGET");
  }

  /** A column by client. */
  private static Map<String, String> column(String night, DemoTable table, String name) {
    CsvFile file = file(night, table);
    int client = file.index("SK_ID_CURR");
    int column = file.index(name);
    Map<String, String> cells = new HashMap<>();
    file.rows().forEach(row -> cells.put(row[client], row[column]));
    return cells;
  }

  private static List<String> rowsOf(String night, DemoTable table, Set<String> clients) {
    CsvFile file = file(night, table);
    int client = file.index("SK_ID_CURR");
    return file.rows().stream()
        .filter(row -> clients.contains(row[client]))
        .map(row -> String.join(",", row))
        .toList();
  }

  private static int day(Map<String, String> days, String client) {
    return Integer.parseInt(Objects.requireNonNull(days.get(client)));
  }

  private static double meanOf(String night, String column) {
    return Arrays.stream(file(night, DemoTable.APPLICATION_TEST).numbers(column))
        .filter(Double::isFinite)
        .average()
        .orElseThrow();
  }

  private static double max(CsvFile file, String column) {
    return Arrays.stream(file.numbers(column)).filter(Double::isFinite).max().orElseThrow();
  }

  private static double min(CsvFile file, String column) {
    return Arrays.stream(file.numbers(column)).filter(Double::isFinite).min().orElseThrow();
  }
}
