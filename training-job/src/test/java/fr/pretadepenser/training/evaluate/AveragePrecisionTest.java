package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AveragePrecisionTest {
  @Test
  void weighsThePrecisionAtEachClientWithDifficulties() {
    // From the top: caught, missed, caught, missed: precision 1 and 2/3 at the two.
    assertThat(of(new double[] {4, 3, 2, 1}, true, false, true, false))
        .isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
  }

  @Test
  void thePerfectOrderIsOneAndTheWorstIsNot() {
    assertThat(of(new double[] {1, 2, 3, 4}, false, false, true, true)).isEqualTo(1);
    assertThat(of(new double[] {4, 3, 2, 1}, false, false, true, true))
        .isCloseTo((1.0 / 3 + 2.0 / 4) / 2, within(1e-12));
  }

  @Test
  void theOrderOfTiedClientsDoesNotMatter() {
    assertThat(of(new double[] {1, 1, 1, 1}, true, false, false, false)).isEqualTo(0.25);
    assertThat(of(new double[] {1, 1, 1, 1}, false, false, false, true)).isEqualTo(0.25);
  }

  @Test
  void ofNoiseItIsTheShareWithDifficulties() {
    Random random = new Random(3);
    double[] values = random.doubles(20_000).toArray();
    boolean[] positives = new boolean[values.length];
    for (int i = 0; i < positives.length; i++) {
      positives[i] = i % 10 == 0;
    }
    assertThat(AveragePrecision.of(new Outcomes(values, positives))).isBetween(0.09, 0.11);
  }

  private static double of(double[] values, boolean... positives) {
    return AveragePrecision.of(new Outcomes(values, positives));
  }
}
