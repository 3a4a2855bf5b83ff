package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class EstimateTest {

  @Test
  void aShareHasWilsonsInterval() {
    // 10 of 100: (0.1 + 0.019207 -+ 1.96 sqrt(0.0009 + 0.000096)) / 1.038415
    Estimate tenth = Objects.requireNonNull(Estimate.share(10, 100));
    assertThat(tenth.value()).isEqualTo(0.1);
    assertThat(tenth.low()).isCloseTo(0.0552, within(5e-5));
    assertThat(tenth.high()).isCloseTo(0.1744, within(5e-5));
  }

  @Test
  void aShareOfNothingIsNotKnownToBeZero() {
    Estimate none = Objects.requireNonNull(Estimate.share(0, 20));
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.1611, within(5e-5));
    assertThat(Estimate.share(0, 0)).isNull();
  }

  @Test
  void aRatioOfSharesHasAnIntervalOfItsLogarithm() {
    // 80 of 100 against 90 of 100: log ratio -0.1171, deviation sqrt(1/80.5 - 2/101 + 1/90.5).
    Estimate ratio = Objects.requireNonNull(Estimate.ratio(80, 100, 90, 100));
    assertThat(ratio.value()).isCloseTo(8.0 / 9, within(1e-12));
    assertThat(ratio.low()).isCloseTo(Math.exp(-0.1171 - 1.96 * 0.06058), within(1e-3));
    assertThat(ratio.high()).isCloseTo(Math.exp(-0.1171 + 1.96 * 0.06058), within(1e-3));
    assertThat(ratio.holds(0.8)).isTrue();
  }

  @Test
  void aShareOfAllOfAFewTellsLittle() {
    Estimate ratio = Objects.requireNonNull(Estimate.ratio(3, 3, 700, 1_000));
    assertThat(ratio.low()).isLessThan(1);
    assertThat(ratio.width()).isGreaterThan(0.5);
  }

  @Test
  void aRatioToNobodyIsNone() {
    assertThat(Estimate.ratio(1, 2, 0, 5)).isNull();
    assertThat(Estimate.ratio(0, 0, 1, 5)).isNull();
    assertThat(Objects.requireNonNull(Estimate.ratio(0, 10, 5, 10)).low()).isZero();
  }
}
