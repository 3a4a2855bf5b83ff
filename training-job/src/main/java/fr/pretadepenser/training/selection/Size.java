package fr.pretadepenser.training.selection;

import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.DecisionCost;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.LogLossGain;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Placements;
import fr.pretadepenser.training.evaluate.Stakes;
import org.jspecify.annotations.Nullable;

/**
 * What models of so many slots are worth, out of fold and calibrated on the other folds.
 *
 * @param features slots kept
 * @param auc area under the ROC curve
 * @param logLoss mean, in nats
 * @param cost per application at the configured threshold, in false refusals
 * @param price of not having all slots; null for all of them
 */
public record Size(
    int features, Auc auc, double logLoss, DecisionCost cost, @Nullable Price price) {

  /**
   * What fewer slots change, client by client, and how surely it is these that should stay.
   *
   * @param auc area less that of all slots
   * @param logLoss fall of it: negative where fewer slots are worse
   * @param cost rise of it per application
   * @param stability of the choice over folds
   */
  public record Price(AucGain auc, LogLossGain logLoss, Estimate cost, Stability stability) {

    /** In words. */
    public String verdict() {
      if (auc.high() < 0 || logLoss.isWorse() || cost.low() > 0) {
        return "worse than all";
      }
      return auc.low() > 0 || logLoss.isBetter() || cost.high() < 0
          ? "better than all"
          : "not told from all";
    }
  }

  /** All slots. */
  static Size all(int features, Outcomes logOdds, DecisionRule rule) {
    return of(features, logOdds, rule, null);
  }

  /** Fewer, against all. */
  static Size fewer(
      int features, Outcomes all, Outcomes logOdds, DecisionRule rule, Stability stability) {
    return of(
        features,
        logOdds,
        rule,
        new Price(
            AucGain.delong(Placements.of(all), Placements.of(logOdds)),
            LogLossGain.of(all, logOdds),
            DecisionCost.difference(
                all.probabilities(), logOdds.probabilities(), rule.threshold(), Stakes.equal(rule)),
            stability));
  }

  private static Size of(int features, Outcomes logOdds, DecisionRule rule, @Nullable Price price) {
    return new Size(
        features,
        Auc.of(logOdds),
        LogLossGain.mean(logOdds),
        DecisionCost.of(logOdds.probabilities(), rule),
        price);
  }
}
