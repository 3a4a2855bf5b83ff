package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.DecisionPage;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.ClientDecisions;
import fr.pretadepenser.serving.journal.Journal;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}/decisions?page=0&size=20}: the decisions on one client, latest first.
 * Answers 200 {@link DecisionPage}. Errors: 400 naming each wrong parameter, 404 if the number is
 * neither a client's of the night nor of any decision.
 */
public final class ClientDecisionsRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Journal journal;
  private final int maxPageSize;

  public ClientDecisionsRoute(Supplier<Snapshot> current, Journal journal, int maxPageSize) {
    this.current = current;
    this.journal = journal;
    this.maxPageSize = maxPageSize;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/decisions";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("The decisions on one client, latest first.")
        .with(Parameter.CLIENT)
        .with(Paging.parameters())
        .answers(DecisionPage.class)
        .refuses(404, "No client has the number, and no decision is on it.")
        .refuses(503, "The journal does not answer.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context, Paging.NAMES);
    long id = query.clientId();
    Paging paging = Paging.of(query, maxPageSize);
    query.check();
    DecisionPage page =
        journal.read(
            entries -> {
              ClientDecisions decisions = entries.decisionsOn(id);
              return new DecisionPage(
                  decisions.page(paging.page(), paging.size()),
                  paging.page(),
                  paging.size(),
                  decisions.count());
            });
    if (page.total() == 0 && current.get().inputs(id).isEmpty()) {
      throw RequestRefused.unknownClient("id", id);
    }
    context.json(page);
  }
}
