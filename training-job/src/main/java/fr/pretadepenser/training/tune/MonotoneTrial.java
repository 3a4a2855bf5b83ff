package fr.pretadepenser.training.tune;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.DecisionCost;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.LogLossGain;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Placements;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.CrossFit;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What it costs to hold trees to the expected directions: constrained and free models of the same
 * clients in the same folds, compared client by client.
 *
 * @param gain of the constrained model in log loss: negative where constraints cost
 * @param aucGain likewise
 * @param cost rise of it per application, in false refusals
 */
public record MonotoneTrial(LogLossGain gain, AucGain aucGain, Estimate cost) {

  /**
   * Cross-fits both.
   *
   * @param threshold of decisions
   * @param stakes of errors
   */
  public static MonotoneTrial of(
      FeatureDictionary slots,
      Boosting boosting,
      Folds folds,
      int parallel,
      Dataset<Row> labelled,
      double threshold,
      Stakes stakes) {
    Outcomes free =
        outOfFold(new CrossFit(slots, boosting.monotone(false), folds, parallel), labelled);
    Outcomes held =
        outOfFold(new CrossFit(slots, boosting.monotone(true), folds, parallel), labelled);
    return new MonotoneTrial(
        LogLossGain.of(free, held),
        AucGain.delong(Placements.of(free), Placements.of(held)),
        DecisionCost.difference(free.probabilities(), held.probabilities(), threshold, stakes));
  }

  /** Constraints stay unless they are worse by more than chance would give. */
  public boolean kept() {
    return !gain.isWorse() && aucGain.high() >= 0 && cost.low() <= 0;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "constraints %s: gain in log loss %s, in AUC %s, rise of cost %+.4f [%+.4f, %+.4f]",
        kept() ? "kept" : "dropped",
        gain,
        aucGain,
        cost.value(),
        cost.low(),
        cost.high());
  }

  private static Outcomes outOfFold(CrossFit crossFit, Dataset<Row> labelled) {
    OutOfFoldMargins margins = OutOfFoldMargins.collect(crossFit.run(labelled));
    return CrossCalibration.fit(margins).logOdds(margins);
  }
}
