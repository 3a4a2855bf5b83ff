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
 * {@code GET /v1/clients/{id}/position.svg} or {@code .png}, {@code
 * ?feature=&lang=fr|en&theme=light|dark}: a client's position in one feature. Answers 200 with the
 * picture, or 304. Errors: as of {@code /v1/clients/{id}/position}.
 */
public final class PositionChartRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<Crowd> crowds;

  public PositionChartRoute(Supplier<Snapshot> current, Derived<Crowd> crowds) {
    this.current = current;
    this.crowds = crowds;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/position.{format}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return PictureRequest.describe(
            "Where a client stands in one feature among groups of others.",
            Parameter.CLIENT,
            Parameter.FEATURE)
        .refuses(404, "No client has the number.")
        .refuses(503, "All clients of the night are still being scored.");
  }

  @Override
  public void handle(Context context) {
    Snapshot snapshot = current.get();
    Query query = PictureRequest.query(context, "feature");
    long id = query.clientId();
    Feature feature = snapshot.feature(query, "feature");
    PictureRequest request = PictureRequest.of(query);
    query.check();
    request.answer(
        context,
        snapshot,
        () ->
            PositionChart.of(
                Positions.of(snapshot, crowds, id).position(feature),
                request.language(),
                request.theme()));
  }
}
