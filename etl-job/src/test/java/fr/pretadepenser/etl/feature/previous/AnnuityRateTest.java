package fr.pretadepenser.etl.feature.previous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnuityRateTest {

  @ParameterizedTest
  @CsvSource({
    "0.0000001, 12",
    "0.001, 6",
    "0.01, 12",
    "0.015, 1",
    "0.02, 60",
    "0.05, 48",
    "0.3, 10",
    "1, 24"
  })
  void findsTheRateThatPricedTheLoan(double monthly, int payments) {
    double worth = (1 - Math.pow(1 + monthly, -payments)) / monthly;
    assertThat(AnnuityRate.monthly(worth, payments)).isCloseTo(monthly, within(1e-9));
  }

  @Test
  void aPercentAMonthIsMoreThanTwelveAYear() {
    double annuity = 1000 * 0.01 / (1 - Math.pow(1.01, -12));
    assertThat(AnnuityRate.yearly(1000.0, annuity, 12.0))
        .isCloseTo(Math.pow(1.01, 12) - 1, within(1e-9));
  }

  @Test
  void onePaymentIsTheCreditAndItsInterest() {
    assertThat(AnnuityRate.monthly(1000 / 1020.0, 1)).isCloseTo(0.02, within(1e-12));
  }

  @Test
  void whatIsLentIsRepaidAndNoMoreAtRateZero() {
    assertThat(AnnuityRate.yearly(1200.0, 100.0, 12.0)).isZero();
  }

  @Test
  void noRateRepaysLessThanWasLent() {
    assertThat(AnnuityRate.yearly(1200.0, 99.0, 12.0)).isNull();
  }

  @Test
  void aPriceBeyondTheBoundHasNoRate() {
    assertThat(AnnuityRate.yearly(100.0, 101.0, 12.0)).isNull();
  }

  @Test
  void aMissingOrImpossibleTermHasNoRate() {
    assertThat(AnnuityRate.yearly(null, 100.0, 12.0)).isNull();
    assertThat(AnnuityRate.yearly(1200.0, null, 12.0)).isNull();
    assertThat(AnnuityRate.yearly(1200.0, 100.0, null)).isNull();
    assertThat(AnnuityRate.yearly(0.0, 100.0, 12.0)).isNull();
    assertThat(AnnuityRate.yearly(1200.0, 0.0, 12.0)).isNull();
    assertThat(AnnuityRate.yearly(Double.NaN, 100.0, 12.0)).isNull();
  }
}
