package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AucGainTest {
  private static final boolean[] OUTCOMES = {false, true, false, true, false};

  @Test
  void agreesWithDelongByHand() {
    // Former: the positives stand above 1 and 2/3 of the negatives, the negatives below 1/2, 1 and
    // 1 of the positives; latter: everything in order. Differences 0 and 1/3 (variance 1/18) of
    // two,
    // 1/2, 0 and 0 (variance 1/12) of three: gain 1/6, standard error sqrt(1/36 + 1/36).
    AucGain gain =
        AucGain.delong(placements(0.7, 0.9, 0.3, 0.6, 0.1), placements(0.3, 0.9, 0.2, 0.8, 0.1));
    assertThat(gain.value()).isCloseTo(1.0 / 6, within(1e-12));
    assertThat(gain.standardError()).isCloseTo(Math.sqrt(1.0 / 18), within(1e-12));
    assertThat(gain.high() - gain.value()).isCloseTo(1.959964 * gain.standardError(), within(1e-9));
    assertThat(gain.spansZero()).isTrue();
  }

  @Test
  void modelsOfOneAreaThatOrderOthersFirstDifferByChanceOnly() {
    // Each places one positive below one negative, not the same: differences -1/3 and 1/3.
    AucGain gain =
        AucGain.delong(placements(0.7, 0.9, 0.3, 0.6, 0.1), placements(0.8, 0.5, 0.3, 0.9, 0.1));
    assertThat(gain.value()).isCloseTo(0, within(1e-12));
    assertThat(gain.standardError()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void equalPredictionsDifferByExactlyNothing() {
    Outcomes some = Drawn.model(new Random(1), 200, 1);
    AucGain closed = AucGain.delong(Placements.of(some), Placements.of(some));
    AucGain drawn = new PairedBootstrap(200, 1).gain(List.of(some), List.of(some));

    assertThat(closed).isEqualTo(new AucGain(0, 0, 0, 0));
    assertThat(drawn).isEqualTo(closed);
    assertThat(closed.spansZero()).isTrue();
  }

  @Test
  void theBootstrapAgreesWithTheClosedForm() {
    List<Outcomes> former =
        List.of(Drawn.model(new Random(11), 1500, 0.5), Drawn.model(new Random(12), 1500, 0.5));
    List<Outcomes> latter =
        List.of(Drawn.model(new Random(13), 1500, 1), Drawn.model(new Random(14), 1500, 1));
    AucGain closed = AucGain.delong(mean(former), mean(latter));
    AucGain drawn = new PairedBootstrap(2000, 5).gain(former, latter);

    assertThat(drawn.value()).isCloseTo(closed.value(), within(1e-12));
    assertThat(drawn.standardError() / closed.standardError()).isCloseTo(1, within(0.08));
    assertThat(drawn.low()).isCloseTo(closed.low(), within(0.3 * closed.standardError()));
    assertThat(drawn.high()).isCloseTo(closed.high(), within(0.3 * closed.standardError()));
    assertThat(new PairedBootstrap(2000, 5).gain(former, latter)).isEqualTo(drawn);
  }

  @Test
  void theMeanOfRepetitionsIsLessUncertainThanEach() {
    Placements one = Placements.of(Drawn.model(new Random(11), 1500, 0.5));
    Placements other = Placements.of(Drawn.model(new Random(12), 1500, 0.5));
    assertThat(Placements.mean(List.of(one, other)).auc().standardError())
        .isLessThan(one.auc().standardError());
    assertThat(Placements.mean(List.of(one, one)).auc()).isEqualTo(one.auc());
  }

  @Test
  void differentClientsCannotBePaired() {
    Placements five = placements(0.7, 0.9, 0.3, 0.6, 0.1);
    Placements more = Placements.of(Drawn.model(new Random(1), 30, 1));
    assertThatThrownBy(() -> five.minus(more)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Placements mean(List<Outcomes> models) {
    return Placements.mean(models.stream().map(Placements::of).toList());
  }

  private static Placements placements(double... values) {
    return Placements.of(new Outcomes(values, OUTCOMES));
  }

  /** Predictions for clients of whom one in five has difficulties. */
  private static final class Drawn {
    static Outcomes model(Random random, int clients, double strength) {
      double[] values = new double[clients];
      boolean[] positives = new boolean[clients];
      for (int i = 0; i < clients; i++) {
        positives[i] = i % 5 == 0;
        values[i] = random.nextGaussian() + (positives[i] ? strength : 0);
      }
      return new Outcomes(values, positives);
    }
  }
}
