package fr.pretadepenser.contract.bundle;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code reference.json} of a bundle: how the training clients were distributed, for positions,
 * reference values and drift.
 *
 * @param probabilities at which quantiles are given, ascending, first 0 and last 1
 * @param features distributions by feature name and population
 * @param score distributions of the out-of-fold probability by population
 */
public record Reference(
    List<Double> probabilities,
    Map<String, Map<Population, Distribution>> features,
    Map<Population, Distribution> score) {

  /**
   * One distribution.
   *
   * @param clients how many, missing values included
   * @param missing how many had no value
   * @param quantiles at the reference's probabilities; empty for a category or when all miss
   * @param categories clients by category; null for a number
   */
  public record Distribution(
      long clients, long missing, List<Double> quantiles, @Nullable Map<String, Long> categories) {}
}
