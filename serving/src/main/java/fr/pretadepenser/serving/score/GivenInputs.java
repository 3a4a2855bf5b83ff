package fr.pretadepenser.serving.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads inputs of the model that a caller gives by name; every wrong one is told. */
public final class GivenInputs {
  private final Bundle bundle;
  private final Map<String, Integer> places = new HashMap<>();

  public GivenInputs(Bundle bundle) {
    this.bundle = bundle;
    for (Feature input : bundle.scorer().inputs()) {
      places.put(input.name(), places.size());
    }
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
    Feature input = bundle.scorer().inputs().get(place);
    InputDomain domain = InputDomain.of(input, bundle);
    if (!value.isNull() && !domain.accepts(value)) {
      return "must be " + domain.accepted() + ", or null if not known";
    }
    if (input.isCategory()) {
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
