package fr.pretadepenser.training.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A figure measured on a sample of clients, with its interval of 95 %.
 *
 * @param value as measured
 * @param low lower end
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {
  static final double QUANTILE = 1.959964;

  /** Of a figure that is normally distributed. */
  public static Estimate normal(double value, double standardError) {
    double half = QUANTILE * standardError;
    return new Estimate(value, value - half, value + half);
  }

  /**
   * Of a share, by Wilson's score interval (1927), which holds for small groups and shares near 0
   * or 1 too; null for a share of nobody.
   */
  public static @Nullable Estimate share(long hits, long of) {
    if (of == 0) {
      return null;
    }
    double p = (double) hits / of;
    double z2 = QUANTILE * QUANTILE;
    double centre = p + z2 / (2 * of);
    double half = QUANTILE * Math.sqrt((p * (1 - p) + z2 / (4 * of)) / of);
    double scale = 1 + z2 / of;
    return new Estimate(
        p,
        hits == 0 ? 0 : Math.max(0, (centre - half) / scale),
        hits == of ? 1 : Math.min(1, (centre + half) / scale));
  }

  /**
   * Of the ratio of two shares of different clients, by the normal distribution of its logarithm
   * (Katz and others 1978) with half a client added on either side of every share, so that a share
   * of nothing and a share of all have an interval too; null if either share is of nobody or the
   * second is 0.
   */
  public static @Nullable Estimate ratio(long hits, long of, long baseHits, long baseOf) {
    if (of == 0 || baseHits == 0) {
      return null;
    }
    double value = (double) hits / of / ((double) baseHits / baseOf);
    double centre = Math.log((hits + 0.5) / (of + 1)) - Math.log((baseHits + 0.5) / (baseOf + 1));
    double deviation =
        Math.sqrt(1 / (hits + 0.5) - 1.0 / (of + 1) + 1 / (baseHits + 0.5) - 1.0 / (baseOf + 1));
    return new Estimate(
        value,
        Math.min(value, Math.exp(centre - QUANTILE * deviation)),
        Math.max(value, Math.exp(centre + QUANTILE * deviation)));
  }

  /** Whether the interval holds a number. */
  public boolean holds(double number) {
    return low <= number && number <= high;
  }

  /** Upper end less lower end. */
  public double width() {
    return high - low;
  }
}
