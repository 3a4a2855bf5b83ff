package fr.pretadepenser.etl.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.clean.Cleaning;
import fr.pretadepenser.etl.job.LocalSpark;
import fr.pretadepenser.etl.table.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Errors that much-copied public code makes on the histories of earlier loans. Each test holds a
 * value that the faulty computation would miss.
 */
class HistoryBugsTest {
  private static final CleanTables TABLES = new CleanTables();
  private static final Map<Long, Row> COMPUTED = new LinkedHashMap<>();
  private static long clients;

  private static final long EARLY = client(List.of(instalment(1, -100, -130, 50, 50)));

  private static final long IN_PARTS =
      client(List.of(instalment(1, -100, -100, 60, 40), instalment(1, -100, -100, 60, 20)));

  private static final long NEVER_PAID = client(List.of(instalment(1, -40, null, 60, null)));

  private static final long SHORT_THEN_OVER =
      client(List.of(instalment(1, -200, -200, 60, 30), instalment(2, -10, -10, 60, 90)));

  private static final long LATE = client(List.of(instalment(1, -365, -265, 60, 60)));
  private static final long PUNCTUAL = client(List.of(instalment(1, -300, -300, 60, 60)));

  private static final long TWO_LOANS =
      client(
          List.of(
              instalment(1, -90, -90, 60, 60),
              instalment(2, -60, -60, 60, 60),
              ofLoan(8, instalment(1, -75, -75, 60, 60))));

  private static final long NOTHING_DUE = client(List.of(instalment(1, -90, -90, null, 60)));

  private static final long PREPAYING =
      client(
          SourceTable.POS_CASH_BALANCE,
          List.of(
              Map.of("SK_ID_PREV", 7, "MONTHS_BALANCE", -2, "CNT_INSTALMENT_FUTURE", 10),
              Map.of("SK_ID_PREV", 7, "MONTHS_BALANCE", -1, "CNT_INSTALMENT_FUTURE", 4)));

  private static final long SMALL_LIMIT = card(80, 100);
  private static final long LARGE_LIMIT = card(50, 1000);

  private static final long TIED = applications("Refused", "Approved", "Canceled", "Approved");

  private static final long STILL_PAYING = clients++;

  @BeforeAll
  static void compute() {
    for (long client = 0; client < clients; client++) {
      TABLES.add(SourceTable.APPLICATION, client, Map.of());
    }
    Map<SourceTable, Dataset<Row>> clean = TABLES.in(LocalSpark.session());
    clean.computeIfPresent(
        SourceTable.PREVIOUS_APPLICATION, (table, rows) -> rows.unionByName(stillPaying(), true));
    Features.of(clean).collectAsList().forEach(row -> COMPUTED.put(row.getLong(0), row));
  }

  @Test
  void latenessIsOfDaysPastDueNotOfDaysBeforeDue() {
    assertThat(value(EARLY, "instalment_late_max")).isZero();
    assertThat(value(EARLY, "instalment_late_share")).isZero();
    assertThat(value(EARLY, "instalment_early_mean")).isEqualTo(30);
  }

  @Test
  void partPaymentsAreNotComparedRowByRowWithTheWholeInstalment() {
    assertThat(value(IN_PARTS, "instalment_short_max")).isZero();
    assertThat(value(IN_PARTS, "instalment_underpaid_share")).isZero();
    assertThat(value(IN_PARTS, "instalment_paid_to_due_ratio")).isEqualTo(1);
    assertThat(value(IN_PARTS, "instalment_count")).isEqualTo(1);
  }

  @Test
  void whatWasNeverPaidIsNotOnTime() {
    assertThat(value(NEVER_PAID, "instalment_late_max")).isEqualTo(40);
    assertThat(value(NEVER_PAID, "instalment_late_30_share_365d")).isEqualTo(1);
    assertThat(value(NEVER_PAID, "instalment_short_sum_365d")).isEqualTo(60);
  }

  @Test
  void theLastUnderpaidInstalmentIsNotTheLastOverpaidOne() {
    assertThat(value(SHORT_THEN_OVER, "instalment_underpaid_since")).isEqualTo(200);
  }

  @Test
  void aSurplusDoesNotMakeUpForAnotherInstalmentsShortfall() {
    assertThat(value(SHORT_THEN_OVER, "instalment_short_sum_365d")).isEqualTo(30);
    assertThat(value(SHORT_THEN_OVER, "instalment_paid_to_due_ratio")).isEqualTo(1);
  }

  @Test
  void decayedMeansAreOfOneClientAlone() {
    assertThat(value(PUNCTUAL, "instalment_late_decayed_mean")).isZero();
    assertThat(value(LATE, "instalment_late_decayed_mean")).isCloseTo(100, within(1e-9));
  }

  @Test
  void gapsDoNotBleedFromOneLoanOrClientIntoTheNext() {
    assertThat(value(TWO_LOANS, "instalment_payment_gap_mean")).isEqualTo(30);
    assertThat(rowOf(PUNCTUAL).<@Nullable Double>getAs("instalment_payment_gap_mean")).isNull();
  }

  @Test
  void nothingIsDividedByAnAmountOfZero() {
    assertThat(rowOf(NOTHING_DUE).<@Nullable Double>getAs("instalment_paid_to_due_ratio")).isNull();
  }

  @Test
  void aChangeIsWhatCameAfterLessWhatWasBefore() {
    assertThat(value(PREPAYING, "pos_remaining_change_mean")).isCloseTo(-0.6, within(1e-12));
  }

  @Test
  void limitsAreOfOneClientsCardsAlone() {
    assertThat(value(SMALL_LIMIT, "card_utilisation_last")).isEqualTo(0.8);
    assertThat(value(LARGE_LIMIT, "card_utilisation_last")).isEqualTo(0.05);
    assertThat(value(LARGE_LIMIT, "card_limit_to_lowest_last")).isEqualTo(1);
  }

  @Test
  void theLastOfApplicationsDecidedOnOneDayIsTheLastByNumber() {
    assertThat(value(TIED, "previous_approved_share_last_1")).isEqualTo(1);
    assertThat(value(TIED, "previous_approved_share_last_3")).isEqualTo(2 / 3.0);
  }

  @Test
  void theEndThatIsNotKnownYetIsReadBeforeItIsNulled() {
    assertThat(value(STILL_PAYING, "previous_running_count")).isEqualTo(1);
    assertThat(value(STILL_PAYING, "previous_running_left_sum")).isEqualTo(9 * 50);
  }

  private static double value(long client, String name) {
    return Objects.requireNonNull(rowOf(client).<@Nullable Double>getAs(name), name);
  }

  private static Row rowOf(long client) {
    return Objects.requireNonNull(COMPUTED.get(client));
  }

  private static long client(List<Map<String, ?>> instalments) {
    return client(SourceTable.INSTALLMENTS_PAYMENTS, instalments);
  }

  private static long card(int balance, int limit) {
    return client(
        SourceTable.CREDIT_CARD_BALANCE,
        List.of(
            Map.of(
                "SK_ID_PREV",
                7,
                "MONTHS_BALANCE",
                -1,
                "AMT_BALANCE",
                balance,
                "AMT_CREDIT_LIMIT_ACTUAL",
                limit)));
  }

  /** Of one day, in the order of their numbers, told in another. */
  private static long applications(String... statuses) {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (int i = 0; i < statuses.length; i++) {
      rows.add(Map.of("SK_ID_PREV", i, "DAYS_DECISION", -10, "NAME_CONTRACT_STATUS", statuses[i]));
    }
    Collections.rotate(rows, 2);
    return client(SourceTable.PREVIOUS_APPLICATION, rows);
  }

  private static long client(SourceTable table, List<Map<String, ?>> rows) {
    for (Map<String, ?> row : rows) {
      TABLES.add(table, clients, row);
    }
    return clients++;
  }

  private static Map<String, ?> instalment(
      int number,
      int dueDay,
      @Nullable Integer paidDay,
      @Nullable Integer due,
      @Nullable Integer paid) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("SK_ID_PREV", 7);
    row.put("NUM_INSTALMENT_NUMBER", number);
    row.put("NUM_INSTALMENT_VERSION", 1);
    row.put("DAYS_INSTALMENT", dueDay);
    row.put("DAYS_ENTRY_PAYMENT", paidDay);
    row.put("AMT_INSTALMENT", due);
    row.put("AMT_PAYMENT", paid);
    return row;
  }

  private static Map<String, ?> ofLoan(int loan, Map<String, ?> instalment) {
    Map<String, @Nullable Object> row = new HashMap<>(instalment);
    row.put("SK_ID_PREV", loan);
    return row;
  }

  /** As the file has it: cleaning comes first. */
  private static Dataset<Row> stillPaying() {
    Map<String, Object> cells =
        Map.of(
            "SK_ID_CURR", STILL_PAYING,
            "SK_ID_PREV", 7,
            "NAME_CONTRACT_STATUS", "Approved",
            "DAYS_DECISION", -100,
            "DAYS_FIRST_DUE", -70,
            "DAYS_LAST_DUE", 365243,
            "AMT_ANNUITY", 50,
            "CNT_PAYMENT", 12);
    Column[] columns =
        Tables.of(SourceTable.PREVIOUS_APPLICATION).columns().stream()
            .map(
                column ->
                    functions
                        .lit(cells.get(column.name()))
                        .cast(column.type().sparkType())
                        .as(column.name()))
            .toArray(Column[]::new);
    return Cleaning.of(SourceTable.PREVIOUS_APPLICATION)
        .rule()
        .apply(LocalSpark.session().range(1).select(columns));
  }
}
