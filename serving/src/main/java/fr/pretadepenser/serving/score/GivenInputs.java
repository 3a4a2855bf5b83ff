package fr.pretadepenser.serving.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads inputs of the model that a caller gives by name; every wrong one is told. */
public final class GivenInputs {
  /** Of the bundle that serves: domains are derived once for each, not for each request. */
  private static volatile @Nullable GivenInputs latest;

  private final Bundle bundle;
  private final List<Feature> features;
  private final List<InputDomain> domains;
  private final Map<String, Integer> places = new HashMap<>();

  private GivenInputs(Bundle bundle) {
    this.bundle = bundle;
    this.features = bundle.scorer().inputs();
    this.domains = features.stream().map(input -> InputDomain.of(input, bundle)).toList();
    for (Feature input : features) {
      places.put(input.name(), places.size());
    }
  }

  /** The inputs of a bundle. */
  @SuppressWarnings("ReferenceEquality") // two loads of one version are two bundles
  public static GivenInputs of(Bundle bundle) {
    GivenInputs known = latest;
    if (known == null || known.bundle != bundle) {
      known = new GivenInputs(bundle);
      latest = known;
    }
    return known;
  }

  /** The names of those that are categories. */
  public Set<String> categories() {
    return features.stream()
        .filter(Feature::isCategory)
        .map(Feature::name)
        .collect(Collectors.toSet());
  }

  /** What may be given, as JSON Schema says it. */
  public ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.put(
        "description",
        "Inputs of the model that serves by name, as /v1/model tells them too; null if not known.");
    ObjectNode properties = schema.putObject("properties");
    for (int i = 0; i < features.size(); i++) {
      Feature feature = features.get(i);
      properties.set(
          feature.name(),
          domains
              .get(i)
              .schema()
              .put("title", feature.label().en())
              .put("description", feature.label().fr() + ", " + unit(feature)));
    }
    return schema.put("additionalProperties", false);
  }

  private static String unit(Feature feature) {
    return feature.unit().name().toLowerCase(Locale.ROOT);
  }

  /** Why nothing may be given under a name; empty if it is an input. */
  public Optional<String> refusal(String name) {
    return places.containsKey(name) ? Optional.empty() : Optional.of(notAnInput(name));
  }

  /**
   * Writes what is given over {@code inputs}; null is not known.
   *
   * @param field of the body that {@code given} stands in
   * @param errors gains whatever is wrong, with what would be accepted
   */
  public void override(
      Inputs inputs, String field, @Nullable JsonNode given, List<FieldError> errors) {
    if (!(given instanceof ObjectNode values)) {
      errors.add(new FieldError(field, "must be an object that gives inputs of the model by name"));
      return;
    }
    for (var entry : values.properties()) {
      String name = entry.getKey();
      Integer place = places.get(name);
      String wrong = place == null ? notAnInput(name) : override(inputs, place, entry.getValue());
      if (wrong != null) {
        errors.add(new FieldError(field + "." + name, wrong));
      }
    }
  }

  /** What is wrong with the value; null if it was accepted. */
  private @Nullable String override(Inputs inputs, int place, JsonNode value) {
    if (value.isBigDecimal() && value.doubleValue() == 0 && value.decimalValue().signum() != 0) {
      return "is too small to be told from 0: give 0, or null if not known";
    }
    InputDomain domain = domains.get(place);
    if (!value.isNull() && !domain.accepts(value)) {
      return "must be " + domain.accepted() + ", or null if not known";
    }
    if (features.get(place).isCategory()) {
      inputs.categories()[place] = value.textValue();
    } else {
      inputs.numbers()[place] = value.isNull() ? Double.NaN : value.doubleValue();
    }
    return null;
  }

  private String notAnInput(String name) {
    for (Feature feature : bundle.dictionary().features()) {
      if (feature.name().equals(name) && feature.formula() != null) {
        return "is computed by the model: give " + String.join(", ", feature.formula().inputs());
      }
    }
    return "is not an input of the model; /v1/model lists them";
  }
}
