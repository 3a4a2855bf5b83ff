package fr.pretadepenser.training.card;

import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.CostCurve;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.evaluate.ThresholdCheck;
import java.util.stream.IntStream;

/**
 * What decisions cost.
 *
 * @param ofCredit whether costs are shares of the credit and errors weigh by it
 * @param falseRefusal what one false refusal of an average client costs, in the unit of the
 *     configured costs: money if they are shares of the credit
 * @param check of the threshold
 * @param curve of the mean cost over thresholds
 * @param granted share below the grey band
 * @param reviewed share within it, for a person
 * @param refused share above it
 */
public record Price(
    boolean ofCredit,
    double falseRefusal,
    ThresholdCheck check,
    CostCurve curve,
    double granted,
    double reviewed,
    double refused) {

  /** Of calibrated out-of-fold log-odds. */
  public static Price of(Outcomes logOdds, DecisionRule rule, Stakes stakes, int draws, long seed) {
    Outcomes probabilities = logOdds.probabilities();
    return new Price(
        stakes.byAmount(),
        stakes.falseRefusal(),
        ThresholdCheck.of(probabilities, rule.threshold(), stakes, draws, seed),
        CostCurve.of(probabilities, rule.threshold(), stakes),
        share(probabilities, rule, Decision.GRANTED),
        share(probabilities, rule, Decision.REVIEW),
        share(probabilities, rule, Decision.REFUSED));
  }

  private static double share(Outcomes probabilities, DecisionRule rule, Decision decision) {
    long decided =
        IntStream.range(0, probabilities.size())
            .filter(i -> rule.decide(probabilities.value(i)) == decision)
            .count();
    return (double) decided / probabilities.size();
  }
}
