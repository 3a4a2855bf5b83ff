package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.contract.score.DecisionRule;

/**
 * What refusing from a threshold upwards costs per application, in false refusals: granting a loan
 * with payment difficulties costs {@code rule.falseNegativeCost}, refusing one without costs {@code
 * rule.falsePositiveCost}.
 *
 * @param threshold on the probability, refused from there inclusive
 * @param mean over all clients
 * @param standardError of the mean
 */
public record DecisionCost(double threshold, double mean, double standardError) {

  /** At the threshold of the rule, errors of all clients costing the same. */
  public static DecisionCost of(Outcomes probabilities, DecisionRule rule) {
    return at(probabilities, rule.threshold(), Stakes.equal(rule));
  }

  /** At any threshold. */
  static DecisionCost at(Outcomes probabilities, double threshold, Stakes stakes) {
    int n = probabilities.size();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double cost = stakes.of(probabilities, i, probabilities.value(i) >= threshold);
      sum += cost;
      squares += cost * cost;
    }
    double mean = sum / n;
    double variance = (squares - n * mean * mean) / (n - 1);
    return new DecisionCost(threshold, mean, Math.sqrt(Math.max(0, variance) / n));
  }

  /**
   * By how much deciding on one probability costs more than on another, for the same clients at the
   * same threshold.
   */
  public static Estimate difference(
      Outcomes former, Outcomes latter, double threshold, Stakes stakes) {
    return difference(former, threshold, latter, threshold, stakes);
  }

  /** Likewise, each at its own threshold. */
  public static Estimate difference(
      Outcomes former,
      double formerThreshold,
      Outcomes latter,
      double latterThreshold,
      Stakes stakes) {
    int n = former.size();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double difference =
          stakes.of(latter, i, latter.value(i) >= latterThreshold)
              - stakes.of(former, i, former.value(i) >= formerThreshold);
      sum += difference;
      squares += difference * difference;
    }
    double mean = sum / n;
    double variance = (squares - n * mean * mean) / (n - 1);
    return Estimate.normal(mean, Math.sqrt(Math.max(0, variance) / n));
  }

  /** At the threshold that would have cost least, errors of all clients costing the same. */
  static DecisionCost least(Outcomes probabilities, DecisionRule rule) {
    return least(probabilities, Stakes.equal(rule));
  }

  /**
   * At the threshold that would have cost least; the middle between the last client refused and the
   * first granted. Its standard error is not known: the threshold was chosen on the same clients.
   */
  static DecisionCost least(Outcomes probabilities, Stakes stakes) {
    return new CostSweep(probabilities, stakes).least();
  }
}
