package fr.pretadepenser.serving.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an application posted to be scored, naming every field that is wrong. */
final class NewApplication {
  private final Snapshot snapshot;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<FieldError> errors = new ArrayList<>();

  NewApplication(Snapshot snapshot) {
    this.snapshot = snapshot;
    for (Feature input : snapshot.bundle().scorer().inputs()) {
      places.put(input.name(), places.size());
    }
  }

  /**
   * What to score.
   *
   * @throws RequestRefused 422 naming every wrong field; 404 if all that is wrong is that no client
   *     has the number
   */
  Read read(ObjectNode body) {
    body.fieldNames()
        .forEachRemaining(
            field -> {
              if (!field.equals("client") && !field.equals("inputs")) {
                refuse(field, "is not a field; a body holds client and inputs");
              }
            });
    Long client = client(body.get("client"));
    Optional<Inputs> history =
        client == null ? Optional.of(snapshot.nothingKnown()) : snapshot.inputs(client);
    Inputs inputs = history.orElseGet(snapshot::nothingKnown);
    override(inputs, body.get("inputs"));
    if (client != null && history.isEmpty()) {
      if (errors.isEmpty()) {
        throw RequestRefused.unknownClient("client", client);
      }
      refuse("client", "is the number of no client");
    }
    if (!errors.isEmpty()) {
      throw RequestRefused.invalidInput(errors);
    }
    return new Read(client, inputs);
  }

  private @Nullable Long client(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0) {
      return node.longValue();
    }
    refuse("client", "must be a client's number: a whole number greater than 0");
    return null;
  }

  private void override(Inputs inputs, @Nullable JsonNode node) {
    if (!(node instanceof ObjectNode values)) {
      refuse("inputs", "must be an object that gives inputs of the model by name");
      return;
    }
    for (var entry : values.properties()) {
      String name = entry.getKey();
      Integer place = places.get(name);
      if (place == null) {
        refuse("inputs." + name, notAnInput(name));
      } else {
        override(inputs, place, entry.getValue());
      }
    }
  }

  private void override(Inputs inputs, int place, JsonNode value) {
    Bundle bundle = snapshot.bundle();
    Feature input = bundle.scorer().inputs().get(place);
    InputDomain domain = InputDomain.of(input, bundle);
    if (!value.isNull() && !domain.accepts(value)) {
      refuse("inputs." + input.name(), "must be " + domain.accepted() + ", or null if not known");
    } else if (input.isCategory()) {
      inputs.categories()[place] = value.textValue();
    } else {
      inputs.numbers()[place] = value.isNull() ? Double.NaN : value.doubleValue();
    }
  }

  private String notAnInput(String name) {
    FeatureDictionary dictionary = snapshot.bundle().dictionary();
    for (Feature feature : dictionary.features()) {
      if (feature.name().equals(name) && feature.formula() != null) {
        return "is computed by the model: give " + String.join(", ", feature.formula().inputs());
      }
    }
    return "is not an input of the model; /v1/model lists them";
  }

  private void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /**
   * What was read.
   *
   * @param client whose history the inputs start from, or null
   * @param inputs history, overridden by what was given
   */
  record Read(@Nullable Long client, Inputs inputs) {}
}
