package fr.pretadepenser.etl.feature.execution;

/**
 * Least-squares slope against time, per year, in closed form. Ages of clean rows are whole numbers,
 * so that their sums are exact and a single moment is told from two.
 */
final class Slope implements Accumulator {
  private final double perYear;
  private int count;
  private double x;
  private double y;
  private double xx;
  private double xy;

  Slope(double perYear) {
    this.perYear = perYear;
  }

  @Override
  public void add(double age, double value, double other) {
    if (!Double.isNaN(value)) {
      double time = -age;
      count++;
      x += time;
      y += value;
      xx += time * time;
      xy += time * value;
    }
  }

  @Override
  public double result() {
    double spread = count * xx - x * x;
    return spread == 0 ? Double.NaN : (count * xy - x * y) / spread * perYear;
  }
}
