package fr.pretadepenser.etl.gate;

import static fr.pretadepenser.etl.gate.Outcome.ERROR;
import static fr.pretadepenser.etl.gate.Outcome.PASSED;
import static fr.pretadepenser.etl.gate.Outcome.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.gate.Figure.Kind;
import fr.pretadepenser.etl.gate.GateConfig.Change;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AnomaliesTest {
  private static final Change SHOWN = new Change(3, 0.1, 0.02, 0.1);
  private static final Change REFUSED = new Change(6, 0.3, 0.1, 0.5);
  private static final Anomalies ANOMALIES =
      new Anomalies(new GateConfig(true, 14, 3, SHOWN, REFUSED));
  private static final Figure ROWS = Figure.rows();
  private static final Figure MISSING = Figure.of(Kind.MISSING, "EXT_SOURCE_2");
  private static final Figure MEAN = Figure.of(Kind.MEAN, "DAYS_BIRTH");

  @Test
  void afterThreeNightsAJumpAlarmsAndANormalNightDoesNot() {
    double[] nights = {1000, 1010, 1020};
    assertThat(outcome(ROWS, 1030, nights)).isEqualTo(PASSED);
    assertThat(outcome(ROWS, 1200, nights)).isEqualTo(WARNING);
    assertThat(outcome(ROWS, 500, nights)).isEqualTo(ERROR);
    assertThat(outcome(ROWS, 1500, nights)).isEqualTo(ERROR);
  }

  @Test
  void aTrifleIsNoAlarmWhereNothingEverVaried() {
    assertThat(outcome(MISSING, 0.001, 0, 0, 0, 0)).isEqualTo(PASSED);
    assertThat(outcome(MISSING, 0.05, 0, 0, 0, 0)).isEqualTo(WARNING);
    assertThat(outcome(MISSING, 0.6, 0, 0, 0, 0)).isEqualTo(ERROR);
  }

  @Test
  void aLargeChangeIsNoAlarmWhereChangesAreUsual() {
    assertThat(outcome(ROWS, 1300, 600, 1400, 700, 1300)).isEqualTo(PASSED);
  }

  @Test
  void withFewerNightsOnlyTheLastOneCounts() {
    assertThat(outcome(ROWS, 1090, 100, 1000)).isEqualTo(PASSED);
    assertThat(outcome(ROWS, 1290, 100, 1000)).isEqualTo(WARNING);
    assertThat(outcome(ROWS, 100, 100, 1000)).isEqualTo(ERROR);
  }

  @Test
  void aMeanBelowZeroIsComparedBySize() {
    assertThat(outcome(MEAN, -16_500, -16_000, -16_010, -15_990)).isEqualTo(PASSED);
    assertThat(outcome(MEAN, -12_000, -16_000, -16_010, -15_990)).isEqualTo(WARNING);
    assertThat(outcome(MEAN, 16_000, -16_000, -16_010, -15_990)).isEqualTo(ERROR);
  }

  @Test
  void aShareOfFewRowsMayVaryByChance() {
    assertThat(ANOMALIES.judge(MISSING, nights(0.5), 0.56, 1000).outcome()).isEqualTo(PASSED);
    assertThat(ANOMALIES.judge(MISSING, nights(0.5), 0.56, 1_000_000).outcome()).isEqualTo(WARNING);
  }

  @Test
  void theBandThatWasExpectedIsTold() {
    assertThat(ANOMALIES.judge(ROWS, nights(1000), 1300.5, 1).expected().text())
        .isEqualTo("700 to 1,300");
    assertThat(ANOMALIES.judge(ROWS, nights(1000), 1000, 1).expected().text())
        .isEqualTo("900 to 1,100");
  }

  private static Outcome outcome(Figure figure, double tonight, double... past) {
    return ANOMALIES.judge(figure, nights(past), tonight, 1e9).outcome();
  }

  private static SortedMap<Instant, Double> nights(double... values) {
    SortedMap<Instant, Double> nights = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      nights.put(Instant.EPOCH.plusSeconds(86_400L * i), values[i]);
    }
    return nights;
  }
}
