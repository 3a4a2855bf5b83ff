package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.contract.score.DecisionRule;
import java.util.function.DoubleUnaryOperator;

/**
 * What a model is worth in one fold it was not fitted on. Calibration and threshold come from the
 * margins of the other folds.
 *
 * @param auc area under the ROC curve
 * @param averagePrecision area under the precision-recall curve
 * @param raw as the model says it
 * @param calibrated after Platt's calibration
 * @param cost per application, in false refusals, at the threshold that cost least in the others
 */
public record FoldFigures(
    Auc auc, double averagePrecision, Probability raw, Probability calibrated, double cost) {

  /**
   * How well probabilities mean what they say.
   *
   * @param logLoss mean
   * @param brier mean squared error
   * @param slope of the outcome's logistic regression on the log-odds: 1 is right, below is too
   *     extreme; NaN if they rank nobody
   * @param predicted mean probability over the observed share: 1 is right
   */
  public record Probability(double logLoss, double brier, double slope, double predicted) {

    static Probability of(Outcomes logOdds) {
      double loss = 0;
      double squares = 0;
      double sum = 0;
      boolean ranks = false;
      for (int i = 0; i < logOdds.size(); i++) {
        double z = logOdds.value(i);
        double p = Platt.probability(z);
        double error = p - (logOdds.positive(i) ? 1 : 0);
        loss += Platt.softplus(logOdds.positive(i) ? -z : z);
        squares += error * error;
        sum += p;
        ranks |= z != logOdds.value(0);
      }
      int n = logOdds.size();
      return new Probability(
          loss / n,
          squares / n,
          ranks ? Platt.regress(logOdds)[0] : Double.NaN,
          sum / n / logOdds.rate());
    }
  }

  /** Of one fold. */
  public static FoldFigures of(OutOfFoldMargins margins, int held, DecisionRule rule) {
    Outcomes own = margins.select(fold -> fold == held);
    Outcomes others = margins.select(fold -> fold != held);
    return new FoldFigures(
        Auc.of(own),
        AveragePrecision.of(own),
        Probability.of(own),
        Probability.of(own.map(calibration(others))),
        cost(own, others, rule));
  }

  /** Where margins of the others do not rank, all that is known is their share. */
  private static DoubleUnaryOperator calibration(Outcomes others) {
    double[] line = Platt.regress(others);
    double prior = Math.log(others.rate() / (1 - others.rate()));
    boolean ranks = line[0] > 0 && Double.isFinite(line[0]) && Double.isFinite(line[1]);
    return ranks ? margin -> line[0] * margin + line[1] : margin -> prior;
  }

  private static double cost(Outcomes own, Outcomes others, DecisionRule rule) {
    double threshold = DecisionCost.least(others.map(Platt::probability), rule).threshold();
    DecisionRule chosen =
        new DecisionRule(
            rule.falseNegativeCost(), rule.falsePositiveCost(), threshold, threshold, threshold);
    return DecisionCost.of(own.map(Platt::probability), chosen).mean();
  }
}
