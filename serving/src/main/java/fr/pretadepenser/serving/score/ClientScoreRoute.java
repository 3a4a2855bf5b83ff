package fr.pretadepenser.serving.score;

import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}/score}: the decision on one client of the night. Answers 200 {@link
 * Score}; for a client who cannot be scored the probability is null, {@code missing} names the
 * inputs that are, and the decision is a person's. Errors: 400 if the number is not one, 404 if it
 * is nobody's.
 */
public final class ClientScoreRoute implements Route {
  private final Supplier<Snapshot> current;

  public ClientScoreRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/score";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("The decision on one client of the night.")
        .with(Parameter.CLIENT)
        .answers(Score.class)
        .refuses(404, "No client has the number.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    long id = query.clientId();
    query.check();
    Snapshot snapshot = current.get();
    Inputs inputs = snapshot.inputs(id).orElseThrow(() -> RequestRefused.unknownClient("id", id));
    context.json(snapshot.score(id, inputs));
  }
}
