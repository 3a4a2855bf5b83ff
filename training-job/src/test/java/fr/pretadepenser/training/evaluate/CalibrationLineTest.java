package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalibrationLineTest {
  private static final double[] LOG_ODDS = {0, 0, 0, 0, 1, 1, 1, 1};
  private static final boolean[] RISING = {true, false, false, false, true, true, true, false};

  @Test
  void slopeOfTwoGroupsHasTheErrorOfTheirLogOddsRatio() {
    CalibrationLine line =
        Objects.requireNonNull(CalibrationLine.of(new Outcomes(LOG_ODDS, RISING)));
    assertThat(line.slope().value()).isCloseTo(2 * Math.log(3), within(1e-6));
    // Variance of a log odds ratio of a 2 x 2 table: 1/1 + 1/3 + 1/3 + 1/1.
    double deviation = Math.sqrt(8.0 / 3);
    assertThat(line.slope().width()).isCloseTo(2 * Estimate.QUANTILE * deviation, within(1e-4));
  }

  @Test
  void outcomesThatAValueSeparatesHaveNoLine() {
    boolean[] parted = {false, false, false, false, true, true, true, true};
    assertThat(CalibrationLine.of(new Outcomes(LOG_ODDS, parted))).isNull();
  }

  @Test
  void isotonicStepsPoolWhatFalls() {
    double[] logOdds = {-2, -1, 0, 1, 2};
    boolean[] outcomes = {false, true, false, true, true};
    List<Isotonic> steps = Isotonic.of(new Outcomes(logOdds, outcomes));
    assertThat(steps).extracting(Isotonic::clients).containsExactly(1, 2, 2);
    assertThat(steps).extracting(Isotonic::observed).containsExactly(0.0, 0.5, 1.0);
    assertThat(steps.get(1).from()).isCloseTo(Platt.probability(-1), within(1e-12));
    assertThat(steps.get(1).to()).isEqualTo(0.5);
  }
}
