package fr.pretadepenser.etl.feature.execution;

/** Part of the rows that do not tell the measure. */
final class MissingShare implements Accumulator {
  private int missing;
  private int count;

  @Override
  public void add(double age, double value, double other) {
    count++;
    if (Double.isNaN(value)) {
      missing++;
    }
  }

  @Override
  public double result() {
    return count == 0 ? Double.NaN : (double) missing / count;
  }
}
