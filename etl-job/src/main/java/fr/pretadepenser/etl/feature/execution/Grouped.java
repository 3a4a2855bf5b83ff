package fr.pretadepenser.etl.feature.execution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A statistic over groups (loans) of a statistic within each, so that a long loan counts no more
 * than a short one.
 */
final class Grouped implements Accumulator {
  private final Map<Double, Accumulator> groups = new LinkedHashMap<>();
  private final Supplier<Accumulator> within;
  private final Accumulator over;

  /**
   * @param within a fresh accumulator for a group
   * @param over of the groups' results, of no row yet
   */
  Grouped(Supplier<Accumulator> within, Accumulator over) {
    this.within = within;
    this.over = over;
  }

  @Override
  public void add(double age, double value, double other) {
    if (!Double.isNaN(value)) {
      groups.computeIfAbsent(other, group -> within.get()).add(age, value, other);
    }
  }

  @Override
  public double result() {
    groups.values().forEach(group -> over.add(0, group.result(), 0));
    return over.result();
  }
}
