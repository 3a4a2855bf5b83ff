package fr.pretadepenser.training.fairness;

import fr.pretadepenser.training.evaluate.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * How the model does on one group. What the group is too few for is null.
 *
 * @param group its name
 * @param clients how many
 * @param positives of them with payment difficulties
 * @param small too few to conclude from
 * @param approval share granted at the threshold, as if no person decided
 * @param impact adverse impact ratio: approval over that of the most favoured group; below 0.8 is
 *     the usual alarm
 * @param review share within the grey band, for a person
 * @param predicted mean probability
 * @param observed share with payment difficulties
 * @param slope of calibration within the group
 * @param auc within the group
 * @param falseRefusal share refused of those without payment difficulties
 * @param falseAcceptance share granted of those with
 */
public record GroupFigures(
    String group,
    long clients,
    long positives,
    boolean small,
    Estimate approval,
    @Nullable Estimate impact,
    double review,
    double predicted,
    Estimate observed,
    @Nullable Estimate slope,
    @Nullable Estimate auc,
    @Nullable Estimate falseRefusal,
    @Nullable Estimate falseAcceptance) {}
