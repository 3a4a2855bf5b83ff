package fr.pretadepenser.contract.bundle;

import org.jspecify.annotations.Nullable;

/**
 * What a model was measured to do on clients it never saw.
 *
 * @param clients labelled clients, each predicted by a model that never saw them
 * @param positives of them with payment difficulties
 * @param auc area under the ROC curve
 * @param aucStandardError by DeLong's method
 * @param logLoss mean, in nats
 * @param brier mean squared error of the probability
 * @param calibrationSlope of a logistic regression of the outcome on the log-odds; 1 is perfect
 * @param cost mean per application at the threshold, in false refusals
 * @param costStandardError of that mean
 * @param threshold from the configured costs
 * @param empiricalThreshold at which the measured cost was least, as a check
 * @param empiricalCost mean cost there
 * @param averagePrecision area under the curve of precision by recall; null in models from before
 *     it was measured
 * @param refusalRate share of the clients at the threshold or above; null likewise
 */
public record Figures(
    long clients,
    long positives,
    double auc,
    double aucStandardError,
    double logLoss,
    double brier,
    double calibrationSlope,
    double cost,
    double costStandardError,
    double threshold,
    double empiricalThreshold,
    double empiricalCost,
    @Nullable Double averagePrecision,
    @Nullable Double refusalRate) {

  /** As earlier models tell them. */
  public Figures(
      long clients,
      long positives,
      double auc,
      double aucStandardError,
      double logLoss,
      double brier,
      double calibrationSlope,
      double cost,
      double costStandardError,
      double threshold,
      double empiricalThreshold,
      double empiricalCost) {
    this(
        clients,
        positives,
        auc,
        aucStandardError,
        logLoss,
        brier,
        calibrationSlope,
        cost,
        costStandardError,
        threshold,
        empiricalThreshold,
        empiricalCost,
        null,
        null);
  }
}
