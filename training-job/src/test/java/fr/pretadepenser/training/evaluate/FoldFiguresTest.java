package fr.pretadepenser.training.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.score.DecisionRule;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldFiguresTest {
  private static final DecisionRule TEN_TO_ONE = DecisionRule.ofCosts(10, 1, 0);

  @Test
  void averagePrecisionWeighsPrecisionByTheRecallItAdds() {
    // Precision 1/1 at the first with difficulties, 2/3 at the second.
    assertThat(AveragePrecision.of(outcomes(new double[] {4, 3, 2, 1}, true, false, true, false)))
        .isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
    // 1/1, then two tied with one more: 2/3.
    assertThat(AveragePrecision.of(outcomes(new double[] {4, 2, 2, 1}, true, false, true, false)))
        .isCloseTo((1 + 2.0 / 3) / 2, within(1e-12));
  }

  @Test
  void averagePrecisionOfAValueThatSaysNothingIsTheShare() {
    assertThat(AveragePrecision.of(outcomes(new double[4], true, false, false, false)))
        .isEqualTo(0.25);
  }

  @Test
  void aFigureOverFoldsHasItsSpread() {
    Spread spread = Spread.of(1, 2, 3);
    assertThat(spread.mean()).isEqualTo(2);
    assertThat(spread.deviation()).isEqualTo(1);
    assertThat(spread.standardError()).isCloseTo(1 / Math.sqrt(3), within(1e-12));
    assertThat(spread).hasToString("2.0000 (0.5774)");
    assertThat(Spread.of(Double.NaN, 1)).hasToString("–");
  }

  @Test
  void lossesAreThoseOfTheProbabilities() {
    // Log-odds 0 and log 3: probabilities 1/2 and 3/4.
    FoldFigures.Probability probability =
        FoldFigures.Probability.of(outcomes(new double[] {0, Math.log(3)}, false, true));
    assertThat(probability.logLoss())
        .isCloseTo((Math.log(2) + Math.log(4.0 / 3)) / 2, within(1e-12));
    assertThat(probability.brier()).isCloseTo((0.25 + 0.0625) / 2, within(1e-12));
    assertThat(probability.predicted()).isCloseTo(0.625 / 0.5, within(1e-12));
  }

  @Test
  void whatIsTwiceTooExtremeAndShiftedIsRepairedByTheOtherFolds() {
    FoldFigures figures = FoldFigures.of(drawn(z -> 2 * z + 2), 0, TEN_TO_ONE);
    assertThat(figures.raw().slope()).isCloseTo(0.5, within(0.08));
    assertThat(figures.raw().predicted()).isGreaterThan(1.2);
    assertThat(figures.calibrated().slope()).isCloseTo(1, within(0.15));
    assertThat(figures.calibrated().predicted()).isCloseTo(1, within(0.08));
    assertThat(figures.calibrated().logLoss()).isLessThan(figures.raw().logLoss());
    assertThat(figures.cost()).isBetween(0.3, 0.9);
  }

  @Test
  void aMarginThatRanksNobodyIsCalibratedToTheShareOfTheOthers() {
    FoldFigures figures = FoldFigures.of(drawn(z -> 0), 1, TEN_TO_ONE);
    assertThat(figures.auc().value()).isEqualTo(0.5);
    assertThat(figures.raw().slope()).isNaN();
    assertThat(figures.calibrated().slope()).isNaN();
    assertThat(figures.calibrated().predicted()).isCloseTo(1, within(0.1));
  }

  @Test
  void theThresholdIsNotChosenOnTheFoldItIsJudgedBy() {
    // In the other fold refusing from 2 upwards costs least; here that refuses the wrong one.
    OutOfFoldMargins margins =
        new OutOfFoldMargins(
            new int[] {0, 0, 1, 1},
            new double[] {3, 0, 3, 1},
            new boolean[] {false, true, true, false});
    assertThat(FoldFigures.of(margins, 0, TEN_TO_ONE).cost()).isEqualTo((1 + 10) / 2.0);
  }

  @Test
  void differencesWithinFoldsIgnoreTheScaleOfEachFold() {
    OutOfFoldMargins model = drawn(z -> z);
    assertThat(AucGain.withinFolds(model, drawn(z -> 8 * z - 3)))
        .isEqualTo(new AucGain(0, 0, 0, 0));
    AucGain noise = AucGain.withinFolds(model, drawn(z -> 0));
    assertThat(noise.high()).isNegative();
  }

  private interface Margin {
    double of(double logOdds);
  }

  /** Two folds of 3,000 clients whose true log-odds are known. */
  private static OutOfFoldMargins drawn(Margin margin) {
    Random random = new Random(4);
    int[] folds = new int[6_000];
    double[] margins = new double[folds.length];
    boolean[] positives = new boolean[folds.length];
    for (int i = 0; i < folds.length; i++) {
      double logOdds = -2 + random.nextGaussian();
      folds[i] = i % 2;
      margins[i] = margin.of(logOdds);
      positives[i] = random.nextDouble() < Platt.probability(logOdds);
    }
    return new OutOfFoldMargins(folds, margins, positives);
  }

  private static Outcomes outcomes(double[] values, boolean... positives) {
    return new Outcomes(values, positives);
  }
}
