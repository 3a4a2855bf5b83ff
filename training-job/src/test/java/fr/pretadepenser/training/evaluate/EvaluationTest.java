package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.score.DecisionRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final DecisionRule RULE = DecisionRule.ofCosts(10, 1, 0.01);
  private static final boolean[] DEFAULTED = {true, false, true, false};
  private static final double[] PROBABILITIES = {0.05, 0.2, 0.3, 0.01};

  @Test
  void costCountsTenForALossAndOneForAFalseRefusal() {
    // Granted and lost 10, refused in vain 1, rightly refused 0, rightly granted 0.
    DecisionCost cost = DecisionCost.of(new Outcomes(PROBABILITIES, DEFAULTED), RULE);
    assertThat(cost.mean()).isEqualTo(2.75);
    assertThat(cost.standardError()).isCloseTo(Math.sqrt(70.75 / 3 / 4), within(1e-12));
  }

  @Test
  void costIsInFalseRefusals() {
    DecisionRule dearer = DecisionRule.ofCosts(5_000, 500, 0.01);
    assertThat(DecisionCost.of(new Outcomes(PROBABILITIES, DEFAULTED), dearer).mean())
        .isEqualTo(2.75);
  }

  @Test
  void leastCostLiesBetweenTwoClients() {
    // Refusing all but the safest loses nothing and refuses one in vain.
    DecisionCost least = DecisionCost.least(new Outcomes(PROBABILITIES, DEFAULTED), RULE);
    assertThat(least.mean()).isEqualTo(0.25);
    assertThat(least.threshold()).isCloseTo(0.03, within(1e-12));
  }

  @Test
  void figuresOfTwoGroups() {
    double[] logOdds = {0, 0, 0, 0, 1, 1, 1, 1};
    boolean[] outcomes = {true, false, false, false, true, true, true, false};
    Figures figures = Evaluation.of(new Outcomes(logOdds, outcomes), RULE);
    double p = Platt.probability(1);
    assertThat(figures.clients()).isEqualTo(8);
    assertThat(figures.positives()).isEqualTo(4);
    assertThat(figures.calibrationSlope()).isCloseTo(2 * Math.log(3), within(1e-6));
    assertThat(figures.logLoss())
        .isCloseTo((4 * Math.log(2) - 3 * Math.log(p) - Math.log(1 - p)) / 8, within(1e-12));
    assertThat(figures.brier())
        .isCloseTo((4 * 0.25 + 3 * (1 - p) * (1 - p) + p * p) / 8, within(1e-12));
  }

  @Test
  void reliabilitySplitsClientsEvenly() {
    double[] logOdds = {3, -3, 1, -1};
    boolean[] outcomes = {true, false, true, false};
    List<Reliability> groups = Reliability.of(new Outcomes(logOdds, outcomes), 2);
    assertThat(groups).extracting(Reliability::clients).containsExactly(2, 2);
    assertThat(groups).extracting(g -> g.observed().value()).containsExactly(0.0, 1.0);
  }

  @Test
  void aFoldsCalibrationIsFittedOnTheOtherFolds() {
    // In fold 1 margins are twice as long for the same rates.
    int[] folds = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
    double[] margins = {0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 2, 2, 2, 2};
    boolean[] half = {true, false, false, false, true, true, true, false};
    boolean[] outcomes = new boolean[16];
    System.arraycopy(half, 0, outcomes, 0, 8);
    System.arraycopy(half, 0, outcomes, 8, 8);
    CrossCalibration calibration =
        CrossCalibration.fit(new OutOfFoldMargins(folds, margins, outcomes));
    assertThat(calibration.byFold().get(0).slope()).isCloseTo(Math.log(3), within(1e-6));
    assertThat(calibration.byFold().get(1).slope()).isCloseTo(2 * Math.log(3), within(1e-6));
  }
}
