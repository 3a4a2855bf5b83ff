package fr.pretadepenser.training.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each client stands among the clients of the other outcome, ties by half: the components
 * whose means are the area under the ROC curve and whose variances give its standard error (DeLong,
 * DeLong and Clarke-Pearson 1988, Biometrics 44), found by one sort in n log n (Sun and Xu 2014,
 * IEEE Signal Processing Letters 21).
 *
 * <p>Components are kept client by client, so those of two models for the same clients can be
 * subtracted: the variance of the difference is then DeLong's S(a,a) + S(b,b) - 2 S(a,b), the
 * covariance that pairing saves included. Components of several models can be averaged likewise.
 */
public final class Placements {
  private final double[] above;
  private final double[] below;

  /**
   * Keeps both arrays.
   *
   * @param above for each client with payment difficulties, the share of the others it has a higher
   *     value than
   * @param below for each client without, the share of those with difficulties that have a higher
   *     value than it
   */
  private Placements(double[] above, double[] below) {
    this.above = above;
    this.below = below;
  }

  /** Of clients in their order. */
  public static Placements of(Outcomes outcomes) {
    int[] order = ascending(outcomes);
    double[] positiveShare = new double[order.length];
    double m = outcomes.positives();
    double n = outcomes.negatives();
    int positives = 0;
    int negatives = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      int tiedPositives = 0;
      while (to < order.length && outcomes.value(order[to]) == outcomes.value(order[from])) {
        tiedPositives += outcomes.positive(order[to++]) ? 1 : 0;
      }
      int tiedNegatives = to - from - tiedPositives;
      for (int i = from; i < to; i++) {
        positiveShare[order[i]] =
            outcomes.positive(order[i])
                ? (negatives + tiedNegatives / 2.0) / n
                : (m - positives - tiedPositives / 2.0) / m;
      }
      positives += tiedPositives;
      negatives += tiedNegatives;
      from = to;
    }
    return new Placements(
        select(outcomes, positiveShare, true), select(outcomes, positiveShare, false));
  }

  /** The mean over several models of the same clients. */
  public static Placements mean(List<Placements> models) {
    Placements sum = models.get(0);
    for (Placements next : models.subList(1, models.size())) {
      sum = sum.plus(next, 1);
    }
    double share = 1.0 / models.size();
    return new Placements(scaled(sum.above, share), scaled(sum.below, share));
  }

  /** What this model has over another, client by client. */
  public Placements minus(Placements other) {
    return plus(other, -1);
  }

  /** The area, or the difference of two, with its standard error; NaN for one client of a kind. */
  public Auc auc() {
    return new Auc(
        mean(above), Math.sqrt(variance(above) / above.length + variance(below) / below.length));
  }

  /** Positions of the clients by rising value. */
  static int[] ascending(Outcomes outcomes) {
    return IntStream.range(0, outcomes.size())
        .boxed()
        .sorted(Comparator.comparingDouble(outcomes::value))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Placements plus(Placements other, int sign) {
    return new Placements(sum(above, other.above, sign), sum(below, other.below, sign));
  }

  private static double[] select(Outcomes outcomes, double[] shares, boolean positive) {
    return IntStream.range(0, shares.length)
        .filter(i -> outcomes.positive(i) == positive)
        .mapToDouble(i -> shares[i])
        .toArray();
  }

  private static double[] sum(double[] a, double[] b, int sign) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(a.length + " clients against " + b.length);
    }
    double[] sum = new double[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + sign * b[i];
    }
    return sum;
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(value -> value * factor).toArray();
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }
}
