package fr.pretadepenser.model.score;

import fr.pretadepenser.contract.feature.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One client's inputs, aligned to {@link Scorer#inputs()}.
 *
 * @param numbers the value of each numeric input, NaN if missing; NaN at the place of a category
 * @param categories the value of each category, null if missing; null at the place of a number
 */
@SuppressWarnings("ArrayRecordComponent") // rows by the million: no copies, compared by no one
public record Inputs(double[] numbers, @Nullable String[] categories) {

  /**
   * From values by name: numbers for numeric inputs, strings for categories. What is absent, null
   * or not finite is missing.
   *
   * @throws IllegalArgumentException naming the input, if a value is of the other type, or if a
   *     name is not an input
   */
  public static Inputs of(List<Feature> inputs, Map<String, ? extends @Nullable Object> values) {
    double[] numbers = new double[inputs.size()];
    Arrays.fill(numbers, Double.NaN);
    @Nullable String[] categories = new String[inputs.size()];
    int known = 0;
    for (int i = 0; i < numbers.length; i++) {
      Feature input = inputs.get(i);
      Object value = values.get(input.name());
      known += values.containsKey(input.name()) ? 1 : 0;
      if (value == null) {
        continue;
      }
      if (input.isCategory() && value instanceof String category) {
        categories[i] = category;
      } else if (!input.isCategory() && value instanceof Number number) {
        numbers[i] = finite(number.doubleValue());
      } else {
        String type = input.isCategory() ? "a string" : "a number";
        throw new IllegalArgumentException(input.name() + " must be " + type + ", not " + value);
      }
    }
    if (known < values.size()) {
      throw new IllegalArgumentException(unknown(inputs, values) + " is not an input of the model");
    }
    return new Inputs(numbers, categories);
  }

  /** The number itself, or NaN (missing) if it is not finite. */
  static double finite(double number) {
    return Double.isInfinite(number) ? Double.NaN : number;
  }

  private static String unknown(
      List<Feature> inputs, Map<String, ? extends @Nullable Object> values) {
    List<String> names = inputs.stream().map(Feature::name).toList();
    return values.keySet().stream().filter(name -> !names.contains(name)).findFirst().orElseThrow();
  }
}
