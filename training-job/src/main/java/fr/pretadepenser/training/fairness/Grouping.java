package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a protected attribute parts clients: by its categories, or by bands of its number.
 *
 * @param feature a protected feature of the night
 * @param bounds where a new band begins, rising; empty for a category
 */
public record Grouping(String feature, List<Double> bounds) {
  static final String MISSING = "?";

  /** Refuses bounds that do not rise. */
  public Grouping {
    for (int i = 1; i < bounds.size(); i++) {
      if (!(bounds.get(i - 1) < bounds.get(i))) {
        throw Failure.badConfiguration(
            "training.fairness.groups: bounds of " + feature + " do not rise: " + bounds);
      }
    }
  }

  /** Name of a client's group: a category's own, or "30–39" of bounds 30 and 40. */
  String group(@Nullable Object value) {
    if (value == null) {
      return MISSING;
    }
    if (bounds.isEmpty()) {
      return value.toString();
    }
    double number = ((Number) value).doubleValue();
    int band = (int) bounds.stream().filter(bound -> number >= bound).count();
    return names().get(band);
  }

  /** Bands from lowest to highest; empty for a category. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= bounds.size() && !bounds.isEmpty(); i++) {
      if (i == 0) {
        names.add("< " + text(bounds.get(0)));
      } else if (i == bounds.size()) {
        names.add("≥ " + text(bounds.get(i - 1)));
      } else {
        names.add(text(bounds.get(i - 1)) + "–" + text(bounds.get(i) - 1));
      }
    }
    return names;
  }

  private static String text(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : Double.toString(number);
  }
}
