package fr.pretadepenser.etl.feature.execution;

import java.util.Arrays;

/** Statistics that need all values at once. */
abstract class Collected implements Accumulator {
  private double[] values = new double[8];
  private int count;

  @Override
  public final void add(double age, double value, double other) {
    if (!Double.isNaN(value)) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = value;
    }
  }

  @Override
  public final double result() {
    double[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return of(sorted);
  }

  /** The statistic of all values, in ascending order. */
  abstract double of(double[] sorted);

  static final class Median extends Collected {
    @Override
    double of(double[] sorted) {
      int middle = sorted.length / 2;
      if (sorted.length == 0) {
        return Double.NaN;
      }
      return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
  }

  static final class Distinct extends Collected {
    @Override
    double of(double[] sorted) {
      return Arrays.stream(sorted).distinct().count();
    }
  }
}
