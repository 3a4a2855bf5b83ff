package fr.pretadepenser.serving.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.DecisionRequest;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.JsonBody;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.Journal;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code POST /v1/decisions}: takes a decision and records it. Input: {@link DecisionRequest}; the
 * header {@code Idempotency-Key}, if sent, names the request, so that it can be sent again. Answers
 * 201 {@link DecisionHistory}, once it is on disk, with its {@code Location}; 200 with the same
 * decision if the request was sent before. A decision within the grey band, or on a client who
 * cannot be scored, has its review open. Errors: 400, 404, 413, 415 and 422 as of {@code
 * /v1/scores}; 422 also if the key was sent with another body; 503 if the journal does not answer.
 */
public final class NewDecisionRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Recorder recorder;
  private final int maxBodyBytes;

  public NewDecisionRoute(Supplier<Snapshot> current, Journal journal, int maxBodyBytes) {
    this.current = current;
    this.recorder = new Recorder(journal);
    this.maxBodyBytes = maxBodyBytes;
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/decisions";
  }

  @Override
  public Scope scope() {
    return Scope.DECIDE;
  }

  @Override
  public Description description() {
    return Description.of("Takes a decision and records it, with all that it was taken from.")
        .with(
            Parameter.header(
                IdempotencyKey.HEADER,
                "Names the request: sent again with the same body, it records nothing again."))
        .takes(DecisionRequest.class)
        .answering(201)
        .answers(DecisionHistory.class)
        .refuses(404, "No client has the number.")
        .refuses(413, "The body is too large.")
        .refuses(415, "The body is not declared as JSON.")
        .refuses(422, "Fields are wrong, or the key was sent before with another body.")
        .refuses(503, "The journal does not answer.");
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    ObjectNode body = JsonBody.read(context, maxBodyBytes);
    Snapshot snapshot = current.get();
    Recorder.Recorded recorded =
        recorder.record(
            snapshot,
            Persons.key(context),
            IdempotencyKey.request(context, body),
            () -> NewDecision.read(context, snapshot, body));
    DecisionRecord decision = recorded.history().decision();
    if (decision.client() != null) {
      ClientsRead.note(context, decision.client());
    }
    context
        .status(recorded.now() ? 201 : 200)
        .header("Location", "/v1/decisions/" + decision.id())
        .json(recorded.history());
  }
}
