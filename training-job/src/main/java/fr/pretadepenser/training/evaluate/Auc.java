package fr.pretadepenser.training.evaluate;

import java.util.Arrays;

/**
 * Area under the ROC curve and its standard error by DeLong's method (DeLong et al. 1988), computed
 * from midranks (Sun and Xu 2014) in n log n.
 *
 * @param value probability that a client with payment difficulties has the higher value
 * @param standardError of it
 */
public record Auc(double value, double standardError) {

  /** Needs at least two clients of each outcome for a standard error, else it is NaN. */
  public static Auc of(Outcomes outcomes) {
    int m = outcomes.positives();
    int n = outcomes.negatives();
    double[] positives = new double[m];
    double[] negatives = new double[n];
    int p = 0;
    int q = 0;
    double[] all = new double[m + n];
    for (int i = 0; i < m + n; i++) {
      all[i] = outcomes.value(i);
      if (outcomes.positive(i)) {
        positives[p++] = all[i];
      } else {
        negatives[q++] = all[i];
      }
    }
    Arrays.sort(all);
    Arrays.sort(positives);
    Arrays.sort(negatives);
    // Share of the other kind that each client is placed above (positives) or below (negatives).
    double[] above = placements(positives, all, n);
    double[] below = placements(negatives, all, m);
    for (int j = 0; j < n; j++) {
      below[j] = 1 - below[j];
    }
    double auc = Arrays.stream(above).average().orElseThrow();
    return new Auc(auc, Math.sqrt(variance(above) / m + variance(below) / n));
  }

  /** Share of {@code others} below each value of one kind, ties by half. */
  private static double[] placements(double[] sorted, double[] all, int others) {
    double[] ranksInAll = midranks(sorted, all);
    double[] ranksWithin = midranks(sorted, sorted);
    double[] shares = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      shares[i] = (ranksInAll[i] - ranksWithin[i]) / others;
    }
    return shares;
  }

  /** Midranks in {@code reference} of values that all occur there; both ascending. */
  private static double[] midranks(double[] values, double[] reference) {
    double[] ranks = new double[values.length];
    int from = 0;
    for (int i = 0; i < values.length; i++) {
      while (reference[from] < values[i]) {
        from++;
      }
      int to = from;
      while (to < reference.length && reference[to] == values[i]) {
        to++;
      }
      double rank = (from + to + 1) / 2.0;
      int j = i;
      while (j < values.length && values[j] == values[i]) {
        ranks[j++] = rank;
      }
      i = j - 1;
      from = to;
    }
    return ranks;
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }
}
