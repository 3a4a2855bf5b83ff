package fr.pretadepenser.etl.feature.execution;

/** Sum or mean weighted by exp(-age in years): a row a year older weighs 0.37 times as much. */
final class Decayed implements Accumulator {
  private final double perYear;
  private final boolean mean;
  private double values;
  private double weights;

  Decayed(double perYear, boolean mean) {
    this.perYear = perYear;
    this.mean = mean;
  }

  @Override
  public void add(double age, double value, double other) {
    if (!Double.isNaN(value)) {
      double weight = Math.exp(-age / perYear);
      values += weight * value;
      weights += weight;
    }
  }

  @Override
  public double result() {
    if (weights == 0) {
      return Double.NaN;
    }
    return mean ? values / weights : values;
  }
}
