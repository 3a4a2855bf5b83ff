package fr.pretadepenser.etl.feature.execution;

import java.util.LinkedHashMap;
import java.util.Map;

/** Mean over groups of the mean in each, so that a long loan counts no more than a short one. */
final class MeanOfMeans implements Accumulator {
  private final Map<Double, Plain.Mean> groups = new LinkedHashMap<>();

  @Override
  public void add(double age, double value, double other) {
    if (!Double.isNaN(value)) {
      groups.computeIfAbsent(other, group -> new Plain.Mean()).add(age, value, other);
    }
  }

  @Override
  public double result() {
    Plain.Mean mean = new Plain.Mean();
    groups.values().forEach(group -> mean.add(0, group.result(), 0));
    return mean.result();
  }
}
