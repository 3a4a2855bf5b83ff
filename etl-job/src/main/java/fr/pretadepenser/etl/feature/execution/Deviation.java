package fr.pretadepenser.etl.feature.execution;

/** Standard deviation with n - 1, by Welford's recurrence. */
final class Deviation implements Accumulator {
  private int count;
  private double mean;
  private double squares;

  @Override
  public void add(double age, double value, double other) {
    if (!Double.isNaN(value)) {
      count++;
      double delta = value - mean;
      mean += delta / count;
      squares += delta * (value - mean);
    }
  }

  @Override
  public double result() {
    return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
  }
}
