package fr.pretadepenser.etl.feature.execution;

/** Mean over the rows of a part, whose {@code other} is 1, over the mean of all. */
final class RelativeMean implements Accumulator {
  private final Plain.Mean part = new Plain.Mean();
  private final Plain.Mean all = new Plain.Mean();

  @Override
  public void add(double age, double value, double other) {
    all.add(age, value, other);
    if (other == 1) {
      part.add(age, value, other);
    }
  }

  @Override
  public double result() {
    double mean = all.result();
    return mean == 0 ? Double.NaN : part.result() / mean;
  }
}
