package fr.pretadepenser.serving.client;

import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.night.NightStore;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients?query=&page=0&size=20}: finds clients whose number or names start with
 * each word of the query, in any order, without regard to case or accents; an empty query finds
 * all. Answers 200 {@link ClientPage}, in ascending order of number, each with the score of the
 * model that serves. Errors: 400 naming each wrong parameter.
 */
public final class ClientsRoute implements Route {
  private static final int LONGEST_QUERY = 100;
  private static final int LAST_PAGE = 10_000_000;
  private static final int SIZE = 20;

  private final Supplier<Snapshot> current;
  private final int maxPageSize;

  public ClientsRoute(Supplier<Snapshot> current, int maxPageSize) {
    this.current = current;
    this.maxPageSize = maxPageSize;
  }

  @Override
  public String path() {
    return "/v1/clients";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("Finds clients by words that start their number or one of their names.")
        .with(
            Parameter.query(
                "query", String.class, "Words, in any order; all clients if empty.", ""),
            Parameter.query("page", Integer.class, "Counted from 0.", "0"),
            Parameter.query("size", Integer.class, "Clients on a page.", String.valueOf(SIZE)))
        .answers(ClientPage.class);
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context, "query", "page", "size");
    String text = query.text("query", "", LONGEST_QUERY);
    int page = query.number("page", 0, 0, LAST_PAGE);
    int size = query.number("size", Math.min(SIZE, maxPageSize), 1, maxPageSize);
    query.check();
    Snapshot snapshot = current.get();
    NightStore.Found found = snapshot.store().search(text, page, size);
    found.clients().forEach(client -> ClientsRead.note(context, client.id()));
    context.json(
        new ClientPage(
            found.clients().stream().map(client -> item(snapshot, client)).toList(),
            page,
            size,
            found.total()));
  }

  private static ClientPage.Item item(Snapshot snapshot, NightStore.Client client) {
    Optional<Score> score =
        snapshot.inputs(client.id()).map(inputs -> snapshot.score(client.id(), inputs));
    return new ClientPage.Item(
        client.id(),
        client.firstName(),
        client.lastName(),
        score.map(Score::probability).orElse(null),
        score.map(Score::decision).orElse(Decision.REVIEW));
  }
}
