package fr.pretadepenser.etl.feature.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.etl.feature.FeatureSets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the bundle computes from the terms of the loan, on one loan. */
class FormulasTest {
  private static final Map<String, Double> LOAN =
      Map.ofEntries(
          Map.entry("amt_credit", 120_000.0),
          Map.entry("amt_annuity", 5_000.0),
          Map.entry("amt_goods_price", 100_000.0),
          Map.entry("amt_income_total", 40_000.0),
          Map.entry("bureau_active_debt_sum", 10_000.0),
          Map.entry("bureau_active_credit_sum", 80_000.0),
          Map.entry("bureau_active_annuity_sum", 2_000.0),
          Map.entry("previous_running_annuity_sum", 3_000.0),
          Map.entry("previous_running_left_sum", 20_000.0),
          Map.entry("ext_source_1", 0.5),
          Map.entry("ext_source_3", 0.0),
          Map.entry("years_employed", 4.0));

  @Test
  void theLoanBesideTheIncome() {
    assertThat(value("annuity_to_income")).isEqualTo(0.125);
    assertThat(value("goods_to_income")).isEqualTo(2.5);
    assertThat(value("goods_minus_credit_to_income")).isEqualTo(-0.5);
    assertThat(value("income_left")).isEqualTo(35_000);
  }

  @Test
  void theLoanBesideOtherCommitments() {
    assertThat(value("total_annuity_to_income")).isEqualTo(0.25);
    assertThat(value("income_left_after_all")).isEqualTo(30_000);
    assertThat(value("annuity_elsewhere_to_income")).isEqualTo(0.05);
    assertThat(value("credit_elsewhere_to_income")).isEqualTo(2);
    assertThat(value("debt_elsewhere_to_annuity")).isEqualTo(2);
    assertThat(value("left_here_to_income")).isEqualTo(0.5);
  }

  @Test
  void theLoanBesideScoresAndTimeInTheJob() {
    assertThat(value("annuity_to_ext_source_1")).isEqualTo(10_000);
    assertThat(value("credit_to_ext_source_3"))
        .as("a score of 0 counts as 0.01")
        .isEqualTo(12_000_000);
    assertThat(value("income_to_tenure")).isEqualTo(10_000);
    assertThat(value("income_to_tenure", "years_employed", 0))
        .as("a first day counts as a month")
        .isCloseTo(480_000, within(1e-6));
  }

  @Test
  void aMissingAmountIsAMissingResult() {
    assertThat(value("credit_to_ext_source_3", "ext_source_3", Double.NaN)).isNaN();
    assertThat(value("income_left_after_all", "amt_annuity", Double.NaN)).isNaN();
  }

  private static double value(String name, String input, double instead) {
    Map<String, Double> inputs = new HashMap<>(LOAN);
    inputs.put(input, instead);
    Formula formula = Objects.requireNonNull(FeatureSets.dictionary().feature(name).formula());
    return formula.evaluate(read -> Objects.requireNonNull(inputs.get(read), read));
  }

  private static double value(String name) {
    return value(name, "years_employed", 4);
  }
}
