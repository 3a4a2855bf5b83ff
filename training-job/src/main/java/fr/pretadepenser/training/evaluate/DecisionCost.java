package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.contract.score.DecisionRule;
import java.util.Comparator;
import java.util.stream.IntStream;

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

  /** At the threshold of the rule. */
  static DecisionCost of(Outcomes probabilities, DecisionRule rule) {
    double falseNegative = rule.falseNegativeCost() / rule.falsePositiveCost();
    int n = probabilities.size();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      boolean refused = probabilities.value(i) >= rule.threshold();
      double cost = probabilities.positive(i) ? (refused ? 0 : falseNegative) : (refused ? 1 : 0);
      sum += cost;
      squares += cost * cost;
    }
    double mean = sum / n;
    double variance = (squares - n * mean * mean) / (n - 1);
    return new DecisionCost(rule.threshold(), mean, Math.sqrt(variance / n));
  }

  /**
   * At the threshold that would have cost least; the middle between the last client refused and the
   * first granted. Its standard error is not known: the threshold was chosen on the same clients.
   */
  static DecisionCost least(Outcomes probabilities, DecisionRule rule) {
    double falseNegative = rule.falseNegativeCost() / rule.falsePositiveCost();
    int[] descending =
        IntStream.range(0, probabilities.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -probabilities.value(i)))
            .mapToInt(Integer::intValue)
            .toArray();
    double cost = probabilities.positives() * falseNegative;
    double least = cost;
    double threshold = 1;
    for (int i = 0; i < descending.length; i++) {
      cost += probabilities.positive(descending[i]) ? -falseNegative : 1;
      double value = probabilities.value(descending[i]);
      double next = i + 1 < descending.length ? probabilities.value(descending[i + 1]) : 0;
      if (next < value && cost < least) {
        least = cost;
        threshold = (value + next) / 2;
      }
    }
    return new DecisionCost(threshold, least / probabilities.size(), Double.NaN);
  }
}
