package fr.pretadepenser.etl.feature.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.etl.feature.FeatureSets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ImpliedRatesTest {
  private static final double CREDIT = 100_000;

  @Test
  void theRateOfADurationIsWhatRepaysMoreThanTheCredit() {
    assertThat(value("implied_rate_12", 10_000)).isCloseTo(0.2, within(1e-12));
    assertThat(value("implied_rate_24", 6_000)).isCloseTo(Math.sqrt(1.44) - 1, within(1e-12));
  }

  @Test
  void theLowestRateIsThatOfTheShortestDurationThatIsSold() {
    double annuity = 6_000;
    assertThat(rate(annuity, 18)).as("18 months: too cheap to be sold").isLessThan(0.085);
    assertThat(value("implied_rate_min", annuity))
        .as("of 24 to 60 months")
        .isCloseTo(Math.min(rate(annuity, 24), rate(annuity, 60)), within(1e-12));
  }

  @Test
  void whereNoDurationIsSoldTheHighestRateRemains() {
    double annuity = 2_000;
    assertThat(value("implied_rate_min", annuity)).isCloseTo(rate(annuity, 60), within(1e-12));
    assertThat(value("implied_rate_max", annuity)).isCloseTo(rate(annuity, 60), within(1e-12));
  }

  @Test
  void aMissingTermOfTheLoanIsAMissingRate() {
    assertThat(value("implied_rate_min", Double.NaN)).isNaN();
  }

  private static double rate(double annuity, int months) {
    return Math.pow(annuity * months / CREDIT, 12.0 / months) - 1;
  }

  private static double value(String name, double annuity) {
    Feature feature = FeatureSets.dictionary().feature(name);
    Formula formula = Objects.requireNonNull(feature.formula());
    Map<String, Double> inputs = Map.of("amt_credit", CREDIT, "amt_annuity", annuity);
    return formula.evaluate(input -> Objects.requireNonNull(inputs.get(input)));
  }
}
