package fr.pretadepenser.training.evaluate;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether the threshold that follows from the costs is where the cost was least out of fold.
 * Clients are drawn again and again with replacement, and each draw has its own best threshold: if
 * the configured one lies among them, the data do not speak against it.
 *
 * @param threshold from the configured costs
 * @param cost mean there, in false refusals
 * @param best the threshold that cost least
 * @param leastCost mean there; too low a figure, for the threshold was chosen on these clients
 * @param excess what the configured threshold costs more than each draw's best, at least 0
 * @param draws how many
 */
public record ThresholdCheck(
    double threshold,
    Estimate cost,
    Estimate best,
    Estimate leastCost,
    Estimate excess,
    int draws) {

  /** Draws clients; equal seeds give equal intervals. */
  public static ThresholdCheck of(
      Outcomes probabilities, double threshold, Stakes stakes, int draws, long seed) {
    CostSweep sweep = new CostSweep(probabilities, stakes);
    SplittableRandom random = new SplittableRandom(seed);
    double[] costs = new double[draws];
    double[] bests = new double[draws];
    double[] leasts = new double[draws];
    double[] excesses = new double[draws];
    for (int d = 0; d < draws; d++) {
      int[] times = new int[sweep.size()];
      for (int i = 0; i < times.length; i++) {
        times[random.nextInt(times.length)]++;
      }
      DecisionCost least = sweep.least(times);
      costs[d] = sweep.at(threshold, times);
      bests[d] = least.threshold();
      leasts[d] = least.mean();
      excesses[d] = costs[d] - leasts[d];
    }
    int[] once = new int[sweep.size()];
    Arrays.fill(once, 1);
    DecisionCost least = sweep.least();
    double cost = sweep.at(threshold, once);
    return new ThresholdCheck(
        threshold,
        between(cost, costs),
        between(least.threshold(), bests),
        between(least.mean(), leasts),
        between(cost - least.mean(), excesses),
        draws);
  }

  /** Whether the configured threshold is as good as the best one, as far as the data can tell. */
  public boolean holds() {
    return best.holds(threshold);
  }

  private static Estimate between(double value, double[] draws) {
    Arrays.sort(draws);
    return new Estimate(
        value,
        Math.min(value, draws[(int) (0.025 * (draws.length - 1))]),
        Math.max(value, draws[(int) Math.ceil(0.975 * (draws.length - 1))]));
  }
}
