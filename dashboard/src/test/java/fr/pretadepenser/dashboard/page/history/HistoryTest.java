package fr.pretadepenser.dashboard.page.history;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ClientRecords.Column;
import fr.pretadepenser.contract.client.ClientRecords.Table;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.session.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final Frame FRAME =
      new Frame(Language.EN, Theme.LIGHT, "manager", "", "/", Set.of());

  @Test
  void aLateInstalmentStandsAboveTheLineAnEarlyOneBelowAndAnUnpaidOneIsMarked() {
    Timeline timeline =
        InstalmentTimeline.of(
            FRAME,
            records(
                SourceTable.INSTALLMENTS_PAYMENTS,
                List.of("DAYS_INSTALMENT", "DAYS_ENTRY_PAYMENT"),
                List.of(row(-90, -75), row(-60, -70), row(-30, null))));

    assertThat(timeline.summary()).isEqualTo("3 payments, 1 late (at most 15 days), 1 unpaid");
    assertThat(timeline.marks())
        .extracting(Timeline.Mark::tag)
        .containsExactly("raises", "lowers", "raises hollow");
    assertThat(timeline.marks().get(0).path()).contains("30.0").contains("60.0");
  }

  @Test
  void creditsAreDrawnFromTheirStartToTheirEnd() {
    Timeline timeline =
        CreditTimeline.of(
            FRAME,
            records(
                SourceTable.BUREAU,
                List.of(
                    "DAYS_CREDIT",
                    "DAYS_CREDIT_ENDDATE",
                    "DAYS_ENDDATE_FACT",
                    "CREDIT_ACTIVE",
                    "AMT_CREDIT_SUM_DEBT",
                    "CREDIT_DAY_OVERDUE"),
                List.of(
                    row(-900, -200, -250, "Closed", 0, 0),
                    row(-100, 400, null, "Active", 1200, 0),
                    row(-300, 100, null, "Active", 34, 12))));

    assertThat(timeline.summary()).isEqualTo("3 credits, 2 open, outstanding 1,234, 1 overdue");
    assertThat(timeline.marks())
        .extracting(Timeline.Mark::tag)
        .containsExactly("lowers", "raises", "closed");
  }

  @Test
  void whatWasDecidedOnEarlierApplicationsHasAShapeOfItsOwn() {
    Timeline timeline =
        ApplicationTimeline.of(
            FRAME,
            records(
                SourceTable.PREVIOUS_APPLICATION,
                List.of("DAYS_DECISION", "AMT_APPLICATION", "NAME_CONTRACT_STATUS"),
                List.of(
                    row(-700, 5000, "Approved"),
                    row(-400, 9000, "Refused"),
                    row(-200, 0, "Canceled"))));

    assertThat(timeline.summary()).isEqualTo("3 applications, the largest 9,000");
    assertThat(timeline.legend())
        .extracting(Timeline.Legend::text)
        .contains("1 granted", "1 refused");
  }

  @Test
  void cardsOfAMonthAreAddedAndAreOverTheLimitTogether() {
    Timeline timeline =
        CardTimeline.of(
            FRAME,
            records(
                SourceTable.CREDIT_CARD_BALANCE,
                List.of("MONTHS_BALANCE", "AMT_BALANCE", "AMT_CREDIT_LIMIT_ACTUAL"),
                List.of(row(-2, 100, 1000), row(-1, 700, 500), row(-1, 400, 500))));

    assertThat(timeline.summary()).isEqualTo("Last known month: 1,100 owed, with a limit of 1,000");
    assertThat(timeline.marks())
        .extracting(Timeline.Mark::tag)
        .containsExactly("lowers", "limit", "raises", "limit");
  }

  @Test
  void theAxisHasATickAYearAndIsCutAtEightYears() {
    TimeAxis axis = TimeAxis.over(-20_000, 100);

    assertThat(axis.ticks(FRAME)).hasSize(9);
    assertThat(axis.ticks(FRAME).get(8).label()).isEqualTo("application");
    assertThat(axis.place(-19_000)).isEqualTo(axis.place(-10_000)).isLessThan(axis.place(-1000));
  }

  @Test
  void thePageDrawsWhatThereIsAndSaysWhatThereIsNot(@TempDir Path folder) throws IOException {
    try (RunningDashboard dashboard = new RunningDashboard(folder)) {
      Visitor.Answer page = dashboard.manager().get("/clients/100002/history?lang=fr");

      assertThat(page.html())
          .contains("data-timeline=\"bureau\"")
          .contains("data-timeline=\"installments_payments\"")
          .contains("href=\"/clients/100002/records/bureau\"");
      assertThat(page.text()).contains("Aucune donnée de ce client dans cette table.");
    }
  }

  private static List<@Nullable Object> row(@Nullable Object... values) {
    return Arrays.asList(values);
  }

  private static ClientRecords records(
      SourceTable table, List<String> columns, List<List<@Nullable Object>> rows) {
    List<Column> described =
        columns.stream().map(name -> new Column(name, new Text(name, name))).toList();
    return new ClientRecords(
        1,
        null,
        null,
        "night",
        List.of(new Table(table.folder(), new Text("t", "t"), described, rows)));
  }
}
