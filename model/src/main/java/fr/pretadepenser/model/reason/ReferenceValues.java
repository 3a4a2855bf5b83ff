package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import java.util.Map;

/** What is usual among clients who repaid: the median, or the most frequent category. */
final class ReferenceValues {
  private static final Text UNKNOWN = new Text("non disponible", "not available");

  private final Reference reference;

  ReferenceValues(Reference reference) {
    this.reference = reference;
  }

  /** The value for people; "not available" where the bundle's reference has none. */
  Text of(Feature feature) {
    Distribution repaid =
        reference.features().getOrDefault(feature.name(), Map.of()).get(Population.REPAID);
    if (repaid == null) {
      return UNKNOWN;
    }
    if (feature.isCategory()) {
      Map<String, Long> categories = repaid.categories() == null ? Map.of() : repaid.categories();
      return categories.entrySet().stream()
          .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
          .map(entry -> Wording.value(feature, Double.NaN, entry.getKey()))
          .orElse(UNKNOWN);
    }
    return repaid.quantiles().isEmpty()
        ? UNKNOWN
        : Wording.value(feature, median(repaid.quantiles()), null);
  }

  /** What the value is, in a few words. */
  static Text kind(Feature feature) {
    return feature.isCategory()
        ? new Text(
            "le plus fréquent chez les clients qui ont remboursé",
            "most frequent among clients who repaid")
        : new Text("médiane des clients qui ont remboursé", "median of clients who repaid");
  }

  boolean isKnown(Text value) {
    return !value.equals(UNKNOWN);
  }

  /** At probability one half, between the two nearest given quantiles. */
  private double median(List<Double> quantiles) {
    List<Double> at = reference.probabilities();
    int next = 0;
    while (next < at.size() - 1 && at.get(next) < 0.5) {
      next++;
    }
    if (next == 0 || at.get(next) == 0.5) {
      return quantiles.get(next);
    }
    double part = (0.5 - at.get(next - 1)) / (at.get(next) - at.get(next - 1));
    return quantiles.get(next - 1) + part * (quantiles.get(next) - quantiles.get(next - 1));
  }
}
