package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankCurveTest {

  @Test
  void refusesTheRiskiestFirst() {
    double[] logOdds = {2, 1, 0, -1, -2};
    boolean[] outcomes = {true, false, true, false, false};
    RankCurve curve = RankCurve.of(new Outcomes(logOdds, outcomes));
    assertThat(curve.points())
        .extracting(RankCurve.Point::caught)
        .containsExactly(0.0, 0.5, 0.5, 1.0, 1.0, 1.0);
    assertThat(curve.points())
        .extracting(RankCurve.Point::refused)
        .containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
    assertThat(curve.ks()).isCloseTo(1 - 1.0 / 3, within(1e-12));
    assertThat(curve.ksAt()).isEqualTo(0.5);
    assertThat(curve.caughtAt(0.5)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void clientsOfOneProbabilityAreRefusedTogether() {
    double[] logOdds = {1, 1, 0, 0};
    boolean[] outcomes = {true, false, true, false};
    RankCurve curve = RankCurve.of(new Outcomes(logOdds, outcomes));
    assertThat(curve.points()).hasSize(3);
    assertThat(curve.ks()).isZero();
  }

  @Test
  void manyClientsAreThinned() {
    double[] logOdds = IntStream.range(0, 10_000).mapToDouble(i -> i / 1000.0).toArray();
    boolean[] outcomes = new boolean[10_000];
    outcomes[9_999] = true;
    RankCurve curve = RankCurve.of(new Outcomes(logOdds, outcomes));
    assertThat(curve.points()).hasSizeBetween(200, 202);
    assertThat(curve.points().get(curve.points().size() - 1).refused()).isEqualTo(1);
  }
}
