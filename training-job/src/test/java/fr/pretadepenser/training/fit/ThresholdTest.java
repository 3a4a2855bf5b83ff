package fr.pretadepenser.training.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

  @ParameterizedTest
  @ValueSource(
      floats = {
        1f,
        -1f,
        0f,
        0.1f,
        -0.1f,
        3f,
        16777216f,
        1e-30f,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        Float.MIN_NORMAL,
        1e30f,
        -1e30f,
        Float.MAX_VALUE
      })
  void isTheLastDoubleThatXgboostSendsLeft(float threshold) {
    assertLastLeft(threshold);
  }

  @Test
  void isTheLastDoubleThatXgboostSendsLeftForAnyFloat() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      float threshold = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(threshold) && threshold != -Float.MAX_VALUE) {
        assertLastLeft(threshold);
      }
    }
  }

  @Test
  void theTieGoesToTheEvenFloat() {
    float odd = Math.nextUp(1f);
    double beforeOdd = (1.0 + odd) / 2;
    assertThat(Threshold.largestBelow(odd)).isEqualTo(beforeOdd);
    float even = Math.nextUp(odd);
    double beforeEven = ((double) odd + even) / 2;
    assertThat(Threshold.largestBelow(even)).isEqualTo(Math.nextDown(beforeEven));
  }

  @Test
  void nobodyIsBelowMinusInfinity() {
    assertThat(Threshold.largestBelow(Float.NEGATIVE_INFINITY)).isEqualTo(-Double.MAX_VALUE);
  }

  @Test
  void refusesAThresholdThatSortsNothing() {
    assertThatThrownBy(() -> Threshold.largestBelow(Float.POSITIVE_INFINITY))
        .hasMessageContaining("Infinity");
  }

  private static void assertLastLeft(float threshold) {
    double last = Threshold.largestBelow(threshold);
    assertThat((float) last).isLessThan(threshold);
    assertThat((float) Math.nextUp(last)).isGreaterThanOrEqualTo(threshold);
  }
}
