package fr.pretadepenser.serving.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an application posted to be scored, naming every field that is wrong. */
public final class NewApplication {
  private final Snapshot snapshot;
  private final GivenInputs given;
  private final List<FieldError> errors = new ArrayList<>();

  /** To be read over a snapshot, with the inputs of its bundle. */
  public NewApplication(Snapshot snapshot, GivenInputs given) {
    this.snapshot = snapshot;
    this.given = given;
  }

  /**
   * What to score.
   *
   * @throws RequestRefused 422 naming every wrong field; 404 if all that is wrong is that no client
   *     has the number
   */
  public Read read(ObjectNode body) {
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
    given.override(inputs, "inputs", body.get("inputs"), errors);
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

  private void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /**
   * What was read.
   *
   * @param client whose history the inputs start from, or null
   * @param inputs history, overridden by what was given
   */
  public record Read(@Nullable Long client, Inputs inputs) {}
}
