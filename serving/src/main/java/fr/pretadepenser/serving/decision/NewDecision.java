package fr.pretadepenser.serving.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.score.GivenInputs;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision asked for, as it was read.
 *
 * @param client whose history the inputs start from, or null
 * @param inputs history, overridden by what was given
 * @param given names of the inputs that were
 * @param actor who takes it
 * @param context the lender's own reference, or null
 * @param motive why it is asked for, or null
 * @param language in which the client is told
 */
record NewDecision(
    @Nullable Long client,
    Inputs inputs,
    List<String> given,
    Actor actor,
    @Nullable String context,
    @Nullable String motive,
    Language language) {

  /**
   * Reads the body.
   *
   * @throws RequestRefused 422 naming every wrong field; 404 if all that is wrong is that no client
   *     has the number
   */
  static NewDecision read(Context http, Snapshot snapshot, ObjectNode body) {
    Fields fields = new Fields(body, "client", "inputs", "by", "context", "motive", "language");
    Long client = fields.client("client");
    Optional<Inputs> history =
        client == null ? Optional.of(snapshot.nothingKnown()) : snapshot.inputs(client);
    Inputs inputs = history.orElseGet(snapshot::nothingKnown);
    JsonNode given = fields.node("inputs");
    if (given != null || fields.node("client") == null) {
      new GivenInputs(snapshot.bundle()).override(inputs, "inputs", given, fields.errors());
    }
    List<String> names = new ArrayList<>();
    if (given != null) {
      given.fieldNames().forEachRemaining(names::add);
    }
    NewDecision read =
        new NewDecision(
            client,
            inputs,
            names,
            Persons.actor(http, fields.name("by")),
            fields.name("context"),
            fields.text("motive"),
            fields.oneOf("language", List.of(Language.values())));
    if (client != null && history.isEmpty()) {
      if (fields.errors().isEmpty()) {
        throw RequestRefused.unknownClient("client", client);
      }
      fields.refuse("client", "is the number of no client");
    }
    fields.check();
    return read;
  }
}
