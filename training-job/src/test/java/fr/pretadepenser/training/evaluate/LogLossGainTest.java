package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogLossGainTest {
  private static final boolean[] OUTCOMES = outcomes(4_000);

  @Test
  void byHand() {
    Outcomes even = new Outcomes(new double[] {0, 0}, new boolean[] {true, false});
    Outcomes sure = new Outcomes(new double[] {2, -2}, new boolean[] {true, false});
    assertThat(LogLossGain.mean(even)).isCloseTo(Math.log(2), within(1e-12));
    LogLossGain gain = LogLossGain.of(even, sure);
    assertThat(gain.value()).isCloseTo(Math.log(2) - Math.log1p(Math.exp(-2)), within(1e-12));
    assertThat(gain.standardError()).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatTellsMoreIsBetterAndTheOtherWayRoundWorse() {
    Outcomes nothing = logOdds(0, 1);
    Outcomes much = logOdds(2, 1);
    assertThat(LogLossGain.of(nothing, much).isBetter()).isTrue();
    assertThat(LogLossGain.of(much, nothing).isWorse()).isTrue();
  }

  @Test
  void otherNoiseIsNeither() {
    LogLossGain gain = LogLossGain.of(logOdds(1, 1), logOdds(1, 2));
    assertThat(gain.isBetter() || gain.isWorse()).isFalse();
    assertThat(gain.low()).isLessThan(0);
  }

  private static Outcomes logOdds(double signal, long seed) {
    Random random = new Random(seed);
    double[] values = new double[OUTCOMES.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = signal * (OUTCOMES[i] ? 0.5 : -0.5) + 0.1 * random.nextGaussian();
    }
    return new Outcomes(values, OUTCOMES);
  }

  private static boolean[] outcomes(int clients) {
    Random random = new Random(3);
    boolean[] outcomes = new boolean[clients];
    for (int i = 0; i < clients; i++) {
      outcomes[i] = random.nextBoolean();
    }
    return outcomes;
  }
}
