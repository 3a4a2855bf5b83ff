package fr.pretadepenser.serving.explain;

import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}/explanation}: why the client's score is what it is. Answers 200
 * {@link Explanation}, whose baseline and contributions sum to the log-odds of the score. Errors:
 * 400 if the number is not one, 404 if it is nobody's, 409 naming the missing inputs if the client
 * cannot be scored.
 */
public final class ClientExplanationRoute implements Route {
  private final Supplier<Snapshot> current;

  public ClientExplanationRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/explanation";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("Why a client's score is what it is, exactly and in words.")
        .with(Parameter.CLIENT)
        .answers(Explanation.class)
        .refuses(404, "No client has the number.")
        .refuses(409, "The client cannot be scored: inputs that are required are missing.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    long id = query.clientId();
    query.check();
    context.json(Explained.explanation(current.get(), id));
  }
}
