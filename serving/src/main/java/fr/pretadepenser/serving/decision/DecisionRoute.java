package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Replay;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.Journal;
import io.javalin.http.Context;
import java.util.UUID;

/**
 * {@code GET /v1/decisions/{id}}: a decision as it was taken, all that became of it, and what the
 * stored bundle of its model makes of the recorded inputs today. Answers 200 {@link
 * DecisionHistory}. Errors: 400 if the id is none, 404 if it is of no decision.
 */
public final class DecisionRoute implements Route {
  private final Journal journal;
  private final Replaying replaying;

  public DecisionRoute(Journal journal, StoredBundles bundles) {
    this.journal = journal;
    this.replaying = new Replaying(bundles);
  }

  @Override
  public String path() {
    return "/v1/decisions/{id}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("A decision, all that became of it, and its replay.")
        .with(Parameter.RECORD)
        .answers(DecisionHistory.class)
        .refuses(404, "No decision has the id.")
        .refuses(503, "The journal does not answer.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    UUID id = query.recordId();
    query.check();
    DecisionRecord decision = journal.read(entries -> History.decision(entries, id));
    if (decision.client() != null) {
      ClientsRead.note(context, decision.client());
    }
    Replay replay = replaying.replay(decision);
    context.json(journal.read(entries -> History.of(entries, decision, replay)));
  }
}
