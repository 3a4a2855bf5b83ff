package fr.pretadepenser.contract.bundle;

/**
 * What a model was measured to do, out of fold.
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
 * @param empiricalThreshold at which the out-of-fold cost was least, as a check
 * @param empiricalCost mean cost there
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
    double empiricalCost) {}
