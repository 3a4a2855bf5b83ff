package fr.pretadepenser.contract.feature;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The features of a night or of a bundle, in slot order; the content of {@code features.json}. A
 * night's dictionary also names the protected columns written apart, a bundle's holds just the
 * slots of its model.
 */
public record FeatureDictionary(List<Feature> features) {

  /** Refuses two features of one name, and a formula over anything but numeric inputs. */
  public FeatureDictionary {
    features = List.copyOf(features);
    Map<String, Feature> byName = new LinkedHashMap<>();
    for (Feature feature : features) {
      if (byName.put(feature.name(), feature) != null) {
        throw new IllegalArgumentException("two features are named " + feature.name());
      }
    }
    for (Feature feature : features) {
      if (feature.formula() == null) {
        continue;
      }
      for (String input : feature.formula().inputs()) {
        Feature operand = byName.get(input);
        if (operand == null || !operand.isInput() || operand.isCategory()) {
          throw new IllegalArgumentException(
              "formula of " + feature.name() + " reads " + input + ", not a numeric input");
        }
      }
    }
  }

  /** The features the default model may use, in slot order. */
  public FeatureDictionary withoutProtected() {
    return select(feature -> feature.protection() != Protection.PROTECTED);
  }

  /** The features that satisfy {@code condition}, in slot order. */
  public FeatureDictionary select(Predicate<Feature> condition) {
    return new FeatureDictionary(features.stream().filter(condition).toList());
  }

  /** What a caller gives to score a client: every feature not computed in the bundle. */
  @JsonIgnore
  public List<Feature> inputs() {
    return features.stream().filter(Feature::isInput).toList();
  }

  /** The feature of that name; IllegalArgumentException if there is none. */
  public Feature feature(String name) {
    return features.stream()
        .filter(feature -> feature.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no feature named " + name));
  }
}
