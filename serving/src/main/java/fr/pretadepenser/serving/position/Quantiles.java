package fr.pretadepenser.serving.position;

import java.util.List;

/** Quantiles of sorted numbers. */
final class Quantiles {
  /** Those that are told: no minimum and no maximum, which are of one client each. */
  static final List<Double> TOLD = List.of(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95);

  private Quantiles() {}

  /** Between the two nearest numbers (R's type 7); NaN of none. */
  static double of(double[] sorted, double probability) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = probability * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  static List<Double> told(double[] sorted) {
    return TOLD.stream().map(probability -> of(sorted, probability)).toList();
  }
}
