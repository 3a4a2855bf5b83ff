package fr.pretadepenser.contract.importance;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one feature do to scores, by exact Shapley values.
 *
 * @param feature its name
 * @param label its label
 * @param unit of its numbers
 * @param clients explained
 * @param parts in ascending order of value, or the most frequent category first; each of at least
 *     10 clients
 * @param missing the clients without a value; null if fewer than 10
 * @param model version of the bundle
 * @param night of the clients explained
 * @param at when
 */
public record Dependence(
    String feature,
    Text label,
    Unit unit,
    long clients,
    List<Part> parts,
    @Nullable Part missing,
    String model,
    String night,
    Instant at) {

  /**
   * Clients with neighbouring values.
   *
   * @param value their mean; null of a category or if missing
   * @param category its code; null of numbers and if missing
   * @param text value or category for people
   * @param clients how many
   * @param mean contribution, in log-odds; positive raises the risk
   * @param low tenth percentile of the contributions
   * @param high ninetieth
   */
  public record Part(
      @Nullable Double value,
      @Nullable String category,
      Text text,
      long clients,
      double mean,
      double low,
      double high) {}
}
