package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.failure.Failure;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattTest {
  private static final double[] MARGINS = {0, 0, 0, 0, 1, 1, 1, 1};
  private static final boolean[] RISING = {true, false, false, false, true, true, true, false};

  @Test
  void givesEachMarginItsOwnRate() {
    Platt platt = Platt.fit(new Outcomes(MARGINS, RISING));
    assertThat(platt.intercept()).isCloseTo(Math.log(1.0 / 3), within(1e-6));
    assertThat(platt.slope()).isCloseTo(2 * Math.log(3), within(1e-6));
    assertThat(Platt.probability(platt.logOdds(1))).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void refusesMarginsThatRankClientsTheWrongWayRound() {
    boolean[] falling = {true, true, true, false, true, false, false, false};
    assertThatThrownBy(() -> Platt.fit(new Outcomes(MARGINS, falling)))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("slope -2.19");
  }

  @Test
  void findsTheLineThatDrewTheOutcomes() {
    Random random = new Random(8);
    double[] margins = new double[200_000];
    boolean[] outcomes = new boolean[margins.length];
    for (int i = 0; i < margins.length; i++) {
      margins[i] = 8 * random.nextGaussian() - 3;
      outcomes[i] = random.nextDouble() < Platt.probability(0.7 * margins[i] - 1.5);
    }
    Platt platt = Platt.fit(new Outcomes(margins, outcomes));
    assertThat(platt.slope()).isCloseTo(0.7, within(0.02));
    assertThat(platt.intercept()).isCloseTo(-1.5, within(0.05));
  }
}
