package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.score.DecisionRule;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThresholdCheckTest {
  private static final DecisionRule RULE = DecisionRule.ofCosts(10, 1, 0.01);
  private static final Stakes STAKES = Stakes.equal(RULE);

  @Test
  void calibratedProbabilitiesAreCheapestNearTheConfiguredThreshold() {
    ThresholdCheck check = check(clients(1));
    assertThat(check.holds()).isTrue();
    assertThat(check.excess().low()).isGreaterThanOrEqualTo(0);
    assertThat(check.cost().low()).isLessThan(check.cost().value());
    assertThat(check.leastCost().value()).isLessThanOrEqualTo(check.cost().value());
  }

  @Test
  void probabilitiesThreeTimesTooHighBetrayThemselves() {
    ThresholdCheck check = check(clients(3));
    assertThat(check.holds()).isFalse();
    assertThat(check.best().value()).isGreaterThan(0.15);
  }

  @Test
  void equalSeedsGiveEqualIntervals() {
    assertThat(check(clients(1))).isEqualTo(check(clients(1)));
  }

  @Test
  void theCurveBeginsWhereAllAreRefused() {
    Outcomes clients = clients(1);
    CostCurve curve = CostCurve.of(clients, RULE.threshold(), STAKES);
    double negatives = (double) clients.negatives() / clients.size();
    assertThat(curve.points().get(0).cost().value()).isCloseTo(negatives, within(1e-12));
    CostCurve.Point at = curve.points().get(20);
    assertThat(at.threshold()).isCloseTo(RULE.threshold(), within(1e-12));
  }

  @Test
  void theGainOfOneModelIsPairedClientByClient() {
    double[] former = {0.2, 0.05};
    double[] latter = {0.05, 0.05};
    boolean[] outcomes = {false, true};
    Estimate difference =
        DecisionCost.difference(
            new Outcomes(former, outcomes), new Outcomes(latter, outcomes), 1.0 / 11, STAKES);
    assertThat(difference.value()).isEqualTo(-0.5);
    assertThat(difference.width()).isCloseTo(2 * Estimate.QUANTILE * 0.5, within(1e-12));
  }

  private static ThresholdCheck check(Outcomes probabilities) {
    return ThresholdCheck.of(probabilities, RULE.threshold(), STAKES, 100, 7);
  }

  private static Outcomes clients(double factor) {
    Random random = new Random(5);
    double[] probabilities = new double[5_000];
    boolean[] outcomes = new boolean[probabilities.length];
    for (int i = 0; i < probabilities.length; i++) {
      double p = 0.3 * Math.pow(random.nextDouble(), 2);
      probabilities[i] = factor * p;
      outcomes[i] = random.nextDouble() < p;
    }
    return new Outcomes(probabilities, outcomes);
  }
}
