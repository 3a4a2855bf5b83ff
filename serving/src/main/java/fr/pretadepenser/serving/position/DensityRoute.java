package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.position.Density;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}/density?x=&y=}: how all clients of the night are spread over any two
 * features, numbers or categories, and where one client stands. Answers 200 {@link Density}.
 * Errors: 400 if number or feature is not one, 404 if the number is nobody's, 503 while all clients
 * are being scored.
 */
public final class DensityRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<Crowd> crowds;

  public DensityRoute(Supplier<Snapshot> current, Derived<Crowd> crowds) {
    this.current = current;
    this.crowds = crowds;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/density";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of(
            "How all clients are spread over two features, with one client among them.")
        .with(Parameter.CLIENT, Parameter.feature("x"), Parameter.feature("y"))
        .answers(Density.class)
        .refuses(404, "No client has the number.")
        .refuses(503, "All clients of the night are still being scored.");
  }

  @Override
  public void handle(Context context) {
    Snapshot snapshot = current.get();
    Query query = new Query(context, "x", "y");
    long id = query.clientId();
    Feature x = snapshot.feature(query, "x");
    Feature y = snapshot.feature(query, "y");
    query.check();
    context.json(Positions.of(snapshot, crowds, id).density(x, y));
  }
}
