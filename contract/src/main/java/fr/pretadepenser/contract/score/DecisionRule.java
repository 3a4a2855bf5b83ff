package fr.pretadepenser.contract.score;

/**
 * From a calibrated probability of payment difficulties to a decision.
 *
 * @param falseNegativeCost cost of granting a loan that is not repaid as agreed
 * @param falsePositiveCost cost of refusing a loan that would have been
 * @param threshold the probability at which both errors cost the same: FP / (FP + FN)
 * @param greyLow from here, inclusive, a person decides
 * @param greyHigh up to here, inclusive, a person decides
 */
public record DecisionRule(
    double falseNegativeCost,
    double falsePositiveCost,
    double threshold,
    double greyLow,
    double greyHigh) {

  /** Refuses costs that are not positive and a band that does not hold the threshold. */
  public DecisionRule {
    if (!(falseNegativeCost > 0) || !(falsePositiveCost > 0)) {
      throw new IllegalArgumentException("costs of errors must be positive");
    }
    if (!(0 <= greyLow && greyLow <= threshold && threshold <= greyHigh && greyHigh <= 1)) {
      throw new IllegalArgumentException(
          "grey band " + greyLow + " to " + greyHigh + " does not hold threshold " + threshold);
    }
  }

  /** The cost-optimal rule for calibrated probabilities (Elkan 2001), with a band around it. */
  public static DecisionRule ofCosts(
      double falseNegativeCost, double falsePositiveCost, double greyHalfWidth) {
    double threshold = falsePositiveCost / (falsePositiveCost + falseNegativeCost);
    return new DecisionRule(
        falseNegativeCost,
        falsePositiveCost,
        threshold,
        Math.max(0, threshold - greyHalfWidth),
        Math.min(1, threshold + greyHalfWidth));
  }

  /** Granted below the band, refused above it, for a person within; NaN is for a person too. */
  public Decision decide(double probability) {
    if (probability < greyLow) {
      return Decision.GRANTED;
    }
    return probability > greyHigh ? Decision.REFUSED : Decision.REVIEW;
  }
}
