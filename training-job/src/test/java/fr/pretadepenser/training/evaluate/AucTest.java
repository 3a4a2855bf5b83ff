package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AucTest {

  @Test
  void countsPairsInTheRightOrder() {
    // 0.9 is above all three, 0.6 above two: 5 of 6 pairs. Placements 1 and 2/3 (variance 1/18)
    // of two, 1/2, 1 and 1 (variance 1/12) of three: standard error sqrt(1/36 + 1/36).
    Auc auc =
        Auc.of(
            new Outcomes(
                new double[] {0.7, 0.9, 0.3, 0.6, 0.1},
                new boolean[] {false, true, false, true, false}));
    assertThat(auc.value()).isCloseTo(5.0 / 6, within(1e-12));
    assertThat(auc.standardError()).isCloseTo(Math.sqrt(1.0 / 18), within(1e-12));
  }

  @Test
  void tiesCountHalf() {
    // Of six pairs: 1 against 1, 1, 0 is 0.5, 0.5, 1; 2 is above all three.
    Auc auc =
        Auc.of(
            new Outcomes(
                new double[] {1, 1, 1, 2, 0}, new boolean[] {true, false, false, true, false}));
    assertThat(auc.value()).isCloseTo(5.0 / 6, within(1e-12));
  }

  @Test
  void agreesWithThePairsOneByOne() {
    Random random = new Random(4);
    double[] values = new double[300];
    boolean[] positives = new boolean[300];
    for (int i = 0; i < values.length; i++) {
      positives[i] = random.nextInt(4) == 0;
      values[i] = random.nextInt(20) + (positives[i] ? 4 : 0);
    }
    double wins = 0;
    double pairs = 0;
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < values.length; j++) {
        if (positives[i] && !positives[j]) {
          wins += values[i] > values[j] ? 1 : values[i] == values[j] ? 0.5 : 0;
          pairs++;
        }
      }
    }
    assertThat(Auc.of(new Outcomes(values, positives)).value())
        .isCloseTo(wins / pairs, within(1e-12));
  }
}
