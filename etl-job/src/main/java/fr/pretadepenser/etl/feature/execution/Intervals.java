package fr.pretadepenser.etl.feature.execution;

/**
 * A statistic of the times from one row to the next. An accumulator is of one client, so that no
 * interval runs from one client's last row to another's first.
 */
final class Intervals implements Accumulator {
  private final Accumulator of;
  private double later = Double.NaN;

  Intervals(Accumulator of) {
    this.of = of;
  }

  @Override
  public void add(double age, double value, double other) {
    if (!Double.isNaN(age - later)) {
      of.add(age, age - later, other);
    }
    later = age;
  }

  @Override
  public double result() {
    return of.result();
  }
}
