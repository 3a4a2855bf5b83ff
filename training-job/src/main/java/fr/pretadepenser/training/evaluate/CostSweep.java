package fr.pretadepenser.training.evaluate;

import java.util.Arrays;

/** Clients sorted once by falling probability, to find the least cost of many draws of them. */
final class CostSweep {
  private final double[] probabilities;
  private final double[] errors;
  private final boolean[] positives;

  CostSweep(Outcomes outcomes, Stakes stakes) {
    int[] ascending = Placements.ascending(outcomes);
    int n = ascending.length;
    probabilities = new double[n];
    errors = new double[n];
    positives = new boolean[n];
    for (int k = 0; k < n; k++) {
      int client = ascending[n - 1 - k];
      probabilities[k] = outcomes.value(client);
      positives[k] = outcomes.positive(client);
      errors[k] = stakes.ofError(client, positives[k]);
    }
  }

  int size() {
    return probabilities.length;
  }

  /** Of every client once. */
  DecisionCost least() {
    int[] once = new int[size()];
    Arrays.fill(once, 1);
    return least(once);
  }

  /** Of clients drawn so many times each. */
  DecisionCost least(int[] times) {
    double cost = 0;
    long drawn = 0;
    for (int k = 0; k < times.length; k++) {
      cost += positives[k] ? times[k] * errors[k] : 0;
      drawn += times[k];
    }
    double least = cost;
    double threshold = 1;
    for (int k = 0; k < times.length; k++) {
      cost += (positives[k] ? -1 : 1) * times[k] * errors[k];
      double next = k + 1 < times.length ? probabilities[k + 1] : 0;
      if (next < probabilities[k] && cost < least) {
        least = cost;
        threshold = (probabilities[k] + next) / 2;
      }
    }
    return new DecisionCost(threshold, least / drawn, Double.NaN);
  }

  /** Mean cost of clients drawn so many times each, refused from a threshold upwards. */
  double at(double threshold, int[] times) {
    double cost = 0;
    long drawn = 0;
    for (int k = 0; k < times.length; k++) {
      boolean refused = probabilities[k] >= threshold;
      cost += positives[k] == refused ? 0 : times[k] * errors[k];
      drawn += times[k];
    }
    return cost / drawn;
  }
}
