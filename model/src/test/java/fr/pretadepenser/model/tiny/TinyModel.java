package fr.pretadepenser.model.tiny;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A model as one would write it on paper; its own scores and Shapley values are the yardstick for
 * the compiled ones.
 *
 * @param dictionary the slots, in order
 * @param categories labels of each category, by name, most frequent first
 * @param trees summed, in log-odds
 */
public record TinyModel(
    FeatureDictionary dictionary, Map<String, List<String>> categories, List<TinyTree> trees) {

  /** The slots' values for inputs by name. */
  public double[] slots(Map<String, ? extends @Nullable Object> inputs) {
    return dictionary.features().stream().mapToDouble(slot -> slotValue(slot, inputs)).toArray();
  }

  private double slotValue(Feature slot, Map<String, ? extends @Nullable Object> inputs) {
    if (slot.formula() != null) {
      return slot.formula().evaluate(name -> number(inputs.get(name)));
    }
    if (!slot.isCategory()) {
      return number(inputs.get(slot.name()));
    }
    List<String> labels = labels(slot.name());
    String value = (String) inputs.get(slot.name());
    int index = value == null ? -1 : labels.indexOf(value);
    return index < 0 ? labels.size() : index;
  }

  /** Labels of a category, most frequent first. */
  List<String> labels(String category) {
    return categories.getOrDefault(category, List.of());
  }

  private static double number(@Nullable Object value) {
    return value == null ? Double.NaN : ((Number) value).doubleValue();
  }

  /** Log-odds of payment difficulties. */
  public double logOdds(double[] slots) {
    return trees.stream().mapToDouble(tree -> tree.logOdds(slots)).sum();
  }

  public double probability(double[] slots) {
    return 1 / (1 + Math.exp(-logOdds(slots)));
  }

  /** Log-odds when nothing is known of the client. */
  public double baseline() {
    return trees.stream().mapToDouble(tree -> tree.expectation(new double[0], 0)).sum();
  }

  /** Shapley values by definition: the mean over subsets of what knowing one more slot changes. */
  public double[] contributions(double[] slots) {
    int n = slots.length;
    double[] worth = new double[1 << n];
    for (int known = 0; known < worth.length; known++) {
      for (TinyTree tree : trees) {
        worth[known] += tree.expectation(slots, known);
      }
    }
    double[] contributions = new double[n];
    for (int known = 0; known < worth.length; known++) {
      double weight = 1.0 / n / binomial(n - 1, Integer.bitCount(known));
      for (int i = 0; i < n; i++) {
        if ((known >> i & 1) == 0) {
          contributions[i] += weight * (worth[known | 1 << i] - worth[known]);
        }
      }
    }
    return contributions;
  }

  private static double binomial(int n, int k) {
    double result = 1;
    for (int i = 1; i <= k; i++) {
      result = result * (n - k + i) / i;
    }
    return result;
  }
}
