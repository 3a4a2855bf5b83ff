package fr.pretadepenser.serving.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.contract.score.Simulation.Change;
import fr.pretadepenser.model.reason.Comparison;
import fr.pretadepenser.model.reason.Wording;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.JsonBody;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.score.GivenInputs;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code POST /v1/clients/{id}/simulation}: what would be decided if some values of the client were
 * others; stores nothing. Input: {@code {"inputs": {"amt_credit": 200000.0}}}, inputs as of {@code
 * /v1/scores}; all others stay the client's. Answers 200 {@link Simulation}. Errors: 400 if number
 * or body cannot be read, 404 if nobody has the number, 413 and 415 as of {@code /v1/scores}, 422
 * naming each wrong field with what it accepts.
 */
public final class SimulationRoute implements Route {
  private final Supplier<Snapshot> current;
  private final int maxBodyBytes;

  public SimulationRoute(Supplier<Snapshot> current, int maxBodyBytes) {
    this.current = current;
    this.maxBodyBytes = maxBodyBytes;
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/simulation";
  }

  @Override
  public Scope scope() {
    return Scope.SCORE;
  }

  @Override
  public Description description() {
    return Description.of(
            "Says what would be decided if some values of a client were others; stores nothing.")
        .with(Parameter.CLIENT)
        .takes(SimulationRequest.class)
        .answers(Simulation.class)
        .refuses(404, "No client has the number.")
        .refuses(413, "The body is too large.")
        .refuses(415, "The body is not declared as JSON.")
        .refuses(422, "Fields of the body are wrong: each is named, with what it accepts.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    long id = query.clientId();
    query.check();
    ObjectNode body = JsonBody.read(context, maxBodyBytes);
    Snapshot snapshot = current.get();
    Inputs before = snapshot.inputs(id).orElseThrow(() -> RequestRefused.unknownClient("id", id));
    Inputs after = new Inputs(before.numbers().clone(), before.categories().clone());
    read(body, snapshot, after);
    context.json(
        Comparison.of(
            snapshot.explain(id, before),
            snapshot.explain(id, after),
            changes(snapshot.bundle().scorer().inputs(), before, after)));
  }

  private static void read(ObjectNode body, Snapshot snapshot, Inputs inputs) {
    List<FieldError> errors = new ArrayList<>();
    for (var field : body.properties()) {
      if (!field.getKey().equals("inputs")) {
        errors.add(new FieldError(field.getKey(), "is not a field; a body holds inputs"));
      }
    }
    new GivenInputs(snapshot.bundle()).override(inputs, "inputs", body.get("inputs"), errors);
    if (!errors.isEmpty()) {
      throw RequestRefused.invalidInput(errors);
    }
  }

  private static List<Change> changes(List<Feature> inputs, Inputs before, Inputs after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Feature input = inputs.get(i);
      Text then = Wording.value(input, before.numbers()[i], before.categories()[i]);
      Text now = Wording.value(input, after.numbers()[i], after.categories()[i]);
      boolean same =
          input.isCategory()
              ? then.equals(now)
              : Double.compare(before.numbers()[i], after.numbers()[i]) == 0;
      if (!same) {
        changes.add(new Change(input.name(), input.label(), then, now));
      }
    }
    return changes;
  }
}
