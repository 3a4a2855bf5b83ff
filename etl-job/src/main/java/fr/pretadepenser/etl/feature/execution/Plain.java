package fr.pretadepenser.etl.feature.execution;

/** Statistics that need neither the age nor the rank of a row. */
final class Plain {
  private Plain() {}

  static final class Count implements Accumulator {
    private int count;

    @Override
    public void add(double age, double value, double other) {
      count++;
    }

    @Override
    public double result() {
      return count;
    }
  }

  static final class Sum implements Accumulator {
    private double sum;

    @Override
    public void add(double age, double value, double other) {
      if (!Double.isNaN(value)) {
        sum += value;
      }
    }

    @Override
    public double result() {
      return sum;
    }
  }

  static final class Mean implements Accumulator {
    private double sum;
    private int count;

    @Override
    public void add(double age, double value, double other) {
      if (!Double.isNaN(value)) {
        sum += value;
        count++;
      }
    }

    @Override
    public double result() {
      return sum / count;
    }
  }

  static final class Min implements Accumulator {
    private double min = Double.NaN;

    @Override
    public void add(double age, double value, double other) {
      if (Double.isNaN(min) || value < min) {
        min = value;
      }
    }

    @Override
    public double result() {
      return min;
    }
  }

  static final class Max implements Accumulator {
    private double max = Double.NaN;

    @Override
    public void add(double age, double value, double other) {
      if (Double.isNaN(max) || value > max) {
        max = value;
      }
    }

    @Override
    public double result() {
      return max;
    }
  }

  /** Sum of values over sum of divisors, over rows that have both; missing over 0. */
  static final class Ratio implements Accumulator {
    private double values;
    private double divisors;

    @Override
    public void add(double age, double value, double other) {
      if (!Double.isNaN(value) && !Double.isNaN(other)) {
        values += value;
        divisors += other;
      }
    }

    @Override
    public double result() {
      return divisors == 0 ? Double.NaN : values / divisors;
    }
  }
}
