package fr.pretadepenser.training.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinearColumnsTest {

  @Test
  void numbersAreScaledAndCategoriesBecomeIndicators() {
    LinearColumns columns =
        new LinearColumns(
            new double[] {10, 0, 5, 0.5}, new double[] {2, 1, 0, 0.5}, new int[] {0, 3, 0});
    // A number, a category of two values and the missing, a constant, a flag.
    assertThat(columns.apply(new double[] {14, 2, 5, 1})).containsExactly(2, 0, 0, 1, 0, 1);
  }

  @Test
  void nobodyIsFartherOutThanFiveDeviations() {
    LinearColumns columns = new LinearColumns(new double[] {10}, new double[] {2}, new int[] {0});
    assertThat(columns.apply(new double[] {1e6})).containsExactly(5);
    assertThat(columns.apply(new double[] {-1e6})).containsExactly(-5);
  }
}
