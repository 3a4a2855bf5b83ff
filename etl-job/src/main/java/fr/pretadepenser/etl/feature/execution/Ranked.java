package fr.pretadepenser.etl.feature.execution;

/** Statistics that rest on the order of the rows, the most recent first. */
final class Ranked {
  private Ranked() {}

  static final class Last implements Accumulator {
    private double last = Double.NaN;
    private boolean seen;

    @Override
    public void add(double age, double value, double other) {
      if (!seen) {
        last = value;
        seen = true;
      }
    }

    @Override
    public double result() {
      return last;
    }
  }

  static final class First implements Accumulator {
    private double first = Double.NaN;

    @Override
    public void add(double age, double value, double other) {
      first = value;
    }

    @Override
    public double result() {
      return first;
    }
  }

  static final class Since implements Accumulator {
    private double since = Double.NaN;

    @Override
    public void add(double age, double value, double other) {
      if (Double.isNaN(since)) {
        since = age;
      }
    }

    @Override
    public double result() {
      return since;
    }
  }
}
