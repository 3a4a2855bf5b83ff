package fr.pretadepenser.training.card;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a feature's contribution follows its value, over the clients explained.
 *
 * @param feature its name
 * @param label for people
 * @param unit of the values
 * @param parts clients of like values, by rising value; of a category, by its index
 * @param missing clients without a value; null if there are none
 */
public record Dependence(
    String feature, Text label, Unit unit, List<Part> parts, @Nullable Part missing) {
  private static final int MOST_PARTS = 20;

  /**
   * Clients of like values.
   *
   * @param category null for a number
   * @param value mean of the number, 0 if it is none
   * @param clients how many
   * @param mean contribution in log-odds
   * @param low tenth percentile of the contribution
   * @param high ninetieth one
   */
  public record Part(
      @Nullable String category, double value, int clients, double mean, double low, double high) {}

  static Dependence of(
      Feature feature, List<String> categories, double[] values, double[] contributions) {
    int[] known =
        IntStream.range(0, values.length)
            .filter(
                i ->
                    feature.isCategory() ? values[i] < categories.size() : !Double.isNaN(values[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] unknown =
        IntStream.range(0, values.length)
            .filter(
                i ->
                    feature.isCategory() ? values[i] >= categories.size() : Double.isNaN(values[i]))
            .toArray();
    List<Part> parts = new ArrayList<>();
    int least = feature.isCategory() ? 1 : Math.max(1, known.length / MOST_PARTS);
    for (int from = 0; from < known.length; ) {
      int to = Math.min(known.length, from + least);
      // Clients of one value stay together.
      while (to < known.length && values[known[to]] == values[known[to - 1]]) {
        to++;
      }
      int[] clients = Arrays.copyOfRange(known, from, to);
      String category = feature.isCategory() ? categories.get((int) values[known[from]]) : null;
      parts.add(part(category, clients, values, contributions));
      from = to;
    }
    return new Dependence(
        feature.name(),
        feature.label(),
        feature.unit(),
        parts,
        unknown.length == 0 ? null : part(null, unknown, new double[values.length], contributions));
  }

  private static Part part(
      @Nullable String category, int[] clients, double[] values, double[] contributions) {
    double[] sorted = Arrays.stream(clients).mapToDouble(i -> contributions[i]).sorted().toArray();
    return new Part(
        category,
        category == null
            ? Arrays.stream(clients).mapToDouble(i -> values[i]).average().orElse(0)
            : 0,
        clients.length,
        Arrays.stream(sorted).average().orElse(0),
        sorted[(int) (0.1 * (sorted.length - 1))],
        sorted[(int) Math.ceil(0.9 * (sorted.length - 1))]);
  }
}
