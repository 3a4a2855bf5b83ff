package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.position.Crowd;
import fr.pretadepenser.serving.position.Positions;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}/density.svg} or {@code .png}, {@code
 * ?x=&y=&lang=fr|en&theme=light|dark}: all clients and this one in two features. Answers 200 with
 * the picture, or 304. Errors: as of {@code /v1/clients/{id}/density}.
 */
public final class DensityChartRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<Crowd> crowds;

  public DensityChartRoute(Supplier<Snapshot> current, Derived<Crowd> crowds) {
    this.current = current;
    this.crowds = crowds;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/density.{format}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return PictureRequest.describe(
            "All clients over two features, with one client among them.",
            Parameter.CLIENT,
            Parameter.feature("x"),
            Parameter.feature("y"))
        .refuses(404, "No client has the number.")
        .refuses(503, "All clients of the night are still being scored.");
  }

  @Override
  public void handle(Context context) {
    Snapshot snapshot = current.get();
    Query query = PictureRequest.query(context, "x", "y");
    long id = query.clientId();
    Feature x = snapshot.feature(query, "x");
    Feature y = snapshot.feature(query, "y");
    PictureRequest request = PictureRequest.of(query);
    query.check();
    request.answer(
        context,
        snapshot,
        () ->
            DensityChart.of(
                Positions.of(snapshot, crowds, id).density(x, y),
                request.language(),
                request.theme()));
  }
}
