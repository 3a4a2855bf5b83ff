package fr.pretadepenser.serving.position;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.position.Position;
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
 * {@code GET /v1/clients/{id}/position?feature=}: where a client stands in one feature among all
 * clients of the night, those granted and refused, those who repaid and who had difficulties, and
 * the 100 most similar. Answers 200 {@link Position}; groups of fewer than 10 are not shown.
 * Errors: 400 if number or feature is not one, 404 if the number is nobody's, 503 while all clients
 * are being scored.
 */
public final class PositionRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<Crowd> crowds;

  public PositionRoute(Supplier<Snapshot> current, Derived<Crowd> crowds) {
    this.current = current;
    this.crowds = crowds;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/position";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("Where a client stands in one feature among groups of others.")
        .with(Parameter.CLIENT, Parameter.FEATURE)
        .answers(Position.class)
        .refuses(404, "No client has the number.")
        .refuses(503, "All clients of the night are still being scored.");
  }

  @Override
  public void handle(Context context) {
    Snapshot snapshot = current.get();
    Query query = new Query(context, "feature");
    long id = query.clientId();
    Feature feature = snapshot.feature(query, "feature");
    query.check();
    context.json(Positions.of(snapshot, crowds, id).position(feature));
  }
}
