package fr.pretadepenser.etl.gate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.gate.GateConfig.Change;
import fr.pretadepenser.etl.job.LocalSpark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Nights of one table: months of credits elsewhere. */
class GateTest {
  private static final GateConfig CONFIG =
      new GateConfig(true, 14, 3, new Change(3, 0.1, 0.02, 0.1), new Change(6, 0.3, 0.1, 0.5));
  private static final Labels LABELS = new Labels(List.of(), List.of());
  private static final int CLIENTS = 100;

  @Test
  void aSoundNightPassesAndSaysSo() {
    Verdict verdict = night(1, List.of(), 5000, 0.2);
    assertThat(verdict.isPublishable()).isTrue();
    assertThat(verdict.lines()).isEmpty();
    assertThat(verdict.judged()).isPositive();
    assertThat(verdict.page())
        .contains("<b>Passed</b>")
        .contains("5,000 rows in", "STATUS missing", "at most 40 %", "20 %")
        .doesNotContain("<svg");
    assertThat(verdict.json()).contains("\"verdict\" : \"PASSED\"", "\"metrics\" : [");
  }

  @Test
  void afterThreeNightsAJumpIsRefusedAndANormalNightIsNot() {
    List<PastNight> past = new ArrayList<>();
    for (int night = 1; night <= 3; night++) {
      past.add(past(night, night(night, List.copyOf(past), 5000 + 10 * night, 0.2)));
    }
    Verdict normal = night(4, past, 5040, 0.2);
    assertThat(normal.lines()).isEmpty();
    assertThat(normal.nights()).isEqualTo(3);
    assertThat(normal.page()).contains("<svg", "var(--blue)", "var(--brown)");

    Verdict half = night(4, past, 2500, 0.2);
    assertThat(half.isPublishable()).isFalse();
    assertThat(half.lines())
        .first()
        .isEqualTo(
            "bureau_balance: rows: 3,514 to 6,526 expected after earlier nights, 2,500 seen");
    assertThat(half.page()).contains("<b>Refused</b>");

    Verdict emptier = night(4, past, 5040, 0.27);
    assertThat(emptier.isPublishable()).isTrue();
    assertThat(emptier.warnings()).isPositive();
    assertThat(emptier.lines()).anyMatch(line -> line.startsWith("bureau_balance: STATUS missing"));
    assertThat(emptier.page()).contains("<b>Passed with ", "▲ warning");
  }

  @Test
  void rowsSetAsideAreCountedAndLinked() {
    Gate gate = new Gate(CONFIG, List.of(), at(1), CLIENTS);
    Map<String, Long> rejected = Map.of("TYPE", 40L);
    gate.judge(
        SourceTable.BUREAU_BALANCE, months(5000, 0.2), new TableMetrics(5040, 5000, rejected, 0));
    Verdict verdict = gate.verdict("2026-03-01-abc", LABELS);
    assertThat(verdict.lines())
        .containsExactly(
            "bureau_balance: rows set aside as TYPE: at most 0.1 % expected, 0.7937 % seen");
    assertThat(verdict.page())
        .contains("40 set aside as <a href=\"rejected/bureau_balance/\">TYPE");
  }

  @Test
  void aNightThatCannotBeReadIsPassedOver() {
    PastNight broken = new PastNight("2026-03-01-abc", at(1), "{");
    assertThat(night(2, List.of(broken), 5000, 0.2).nights()).isZero();
  }

  @Test
  void anUnknownCodeIsNamed() {
    Gate gate = new Gate(CONFIG, List.of(), at(1), CLIENTS);
    Dataset<Row> rows =
        months(5000, 0.2)
            .selectExpr(
                "SK_ID_CURR",
                "IF(MONTHS_BALANCE = 0, '9', STATUS) AS STATUS",
                "SK_ID_BUREAU",
                "MONTHS_BALANCE",
                "DPD_LEVEL");
    gate.judge(SourceTable.BUREAU_BALANCE, rows, new TableMetrics(5000, 5000, Map.of(), 0));
    Verdict verdict = gate.verdict("2026-03-01-abc", LABELS);
    assertThat(verdict.isPublishable()).isFalse();
    assertThat(verdict.lines())
        .containsExactly(
            "bureau_balance: STATUS of a known code: at least 99 % expected,"
                + " 98 % ('9' in 100 rows) seen");
  }

  private static Verdict night(int day, List<PastNight> past, int rows, double missing) {
    Gate gate = new Gate(CONFIG, past, at(day), CLIENTS);
    gate.judge(
        SourceTable.BUREAU_BALANCE,
        months(rows, missing),
        new TableMetrics(rows, rows, Map.of(), 0));
    return gate.verdict("2026-03-0" + day + "-abc", LABELS);
  }

  private static PastNight past(int day, Verdict verdict) {
    return new PastNight("2026-03-0" + day + "-abc", at(day), verdict.json());
  }

  private static Instant at(int day) {
    return Instant.parse("2026-03-0" + day + "T02:00:00Z");
  }

  /** Fifty months for each client, of which a share has no state. */
  private static Dataset<Row> months(int rows, double missing) {
    String status = "IF(id %% 100 < %s, NULL, IF(id %% 2 = 0, 'C', '0'))".formatted(100 * missing);
    return LocalSpark.session()
        .range(rows)
        .selectExpr(
            "id % 100 AS SK_ID_CURR",
            status + " AS STATUS",
            "id AS SK_ID_BUREAU",
            "CAST(-(id % 50) AS INT) AS MONTHS_BALANCE",
            "0 AS DPD_LEVEL");
  }
}
