package fr.pretadepenser.training.evaluate;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure over folds.
 *
 * @param mean of the folds
 * @param deviation standard deviation from fold to fold
 * @param standardError of the mean; folds share training clients, so it is a little too small
 */
public record Spread(double mean, double deviation, double standardError) {

  /** NaN where a fold's figure is. */
  public static Spread of(double... folds) {
    double mean = Arrays.stream(folds).average().orElseThrow();
    double squares = Arrays.stream(folds).map(x -> (x - mean) * (x - mean)).sum();
    double deviation = Math.sqrt(squares / (folds.length - 1));
    return new Spread(mean, deviation, deviation / Math.sqrt(folds.length));
  }

  @Override
  public String toString() {
    return Double.isNaN(mean)
        ? "–"
        : String.format(Locale.ROOT, "%.4f (%.4f)", mean, standardError);
  }
}
