package fr.pretadepenser.etl.feature.execution;

import java.util.HashSet;
import java.util.Set;

/** How many different values there are. */
final class Distinct implements Accumulator {
  private final Set<Double> values = new HashSet<>();

  @Override
  public void add(double age, double value, double other) {
    if (!Double.isNaN(value)) {
      values.add(value);
    }
  }

  @Override
  public double result() {
    return values.size();
  }
}
