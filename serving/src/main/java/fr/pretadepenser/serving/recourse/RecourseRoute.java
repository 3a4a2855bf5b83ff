package fr.pretadepenser.serving.recourse;

import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.recourse.RecourseBounds;
import fr.pretadepenser.model.recourse.RecourseFinder;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.explain.Explained;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}/recourse}: which other terms of the loan would be granted. Answers
 * 200 {@link Recourse}: at most three alternatives, each proved by scoring it, or none and a
 * sentence that says so. Errors: 400 if the number is not one, 404 if it is nobody's, 409 naming
 * the missing inputs if the client cannot be scored.
 */
public final class RecourseRoute implements Route {
  private final Supplier<Snapshot> current;
  private final RecourseBounds bounds;

  public RecourseRoute(Supplier<Snapshot> current, RecourseBounds bounds) {
    this.current = current;
    this.bounds = bounds;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/recourse";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("Which other terms of a client's loan would be granted; no promise.")
        .with(Parameter.CLIENT)
        .answers(Recourse.class)
        .refuses(404, "No client has the number.")
        .refuses(409, "The client cannot be scored: inputs that are required are missing.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    long id = query.clientId();
    query.check();
    Snapshot snapshot = current.get();
    Score score = Explained.score(snapshot, id);
    Inputs inputs = snapshot.inputs(id).orElseThrow();
    context.json(
        new RecourseFinder(snapshot.bundle(), bounds)
            .find(score, inputs, changed -> snapshot.score(id, changed)));
  }
}
