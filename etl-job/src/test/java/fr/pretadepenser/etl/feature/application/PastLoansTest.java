package fr.pretadepenser.etl.feature.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.etl.feature.FeatureSets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PastLoansTest {
  private static final Map<String, Double> INPUTS =
      Map.of(
          "amt_credit", 12_000.0,
          "amt_annuity", 500.0,
          "amt_goods_price", 10_000.0,
          "previous_approved_annuity_max", 400.0,
          "previous_approved_payments_mean", 12.0,
          "previous_approved_credit_to_goods_mean", 0.9,
          "previous_refused_credit_mean", 24_000.0,
          "previous_running_left_sum", 3_000.0,
          "instalment_due_mean_365d", 250.0,
          "instalment_on_time_paid_sum", 5_000.0);

  @Test
  void aLoanIsSetBesideThoseGrantedAndRefused() {
    assertThat(value("annuity_to_approved_max")).isEqualTo(1.25);
    assertThat(value("credit_to_refused_mean")).isEqualTo(0.5);
    assertThat(value("duration_to_approved_mean")).isEqualTo(2);
    assertThat(value("credit_to_goods_minus_approved_mean")).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void aLoanIsSetBesideWhatIsRepaidAndLeft() {
    assertThat(value("annuity_to_mean_instalment")).isEqualTo(2);
    assertThat(value("on_time_paid_to_annuity")).isEqualTo(10);
    assertThat(value("left_here_to_credit")).isEqualTo(0.25);
  }

  @Test
  void aClientWithoutPastLoansHasNothingToCompare() {
    assertThat(value("credit_to_approved_max")).isNaN();
  }

  private static double value(String name) {
    Formula formula =
        Objects.requireNonNull(FeatureSets.dictionary().feature(name).formula(), name);
    return formula.evaluate(input -> INPUTS.getOrDefault(input, Double.NaN));
  }
}
