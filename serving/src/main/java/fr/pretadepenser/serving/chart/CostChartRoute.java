package fr.pretadepenser.serving.chart;

import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.importance.Costs;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * {@code GET /v1/model/costs.svg} or {@code .png}, {@code ?lang=fr|en&theme=light|dark}: what each
 * threshold would have cost. Answers 200 with the picture, or 304. Errors: as of {@code
 * /v1/model/costs}.
 */
public final class CostChartRoute implements Route {
  private final Supplier<Snapshot> current;

  public CostChartRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/model/costs.{format}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return PictureRequest.describe("What decisions at each threshold would have cost.")
        .refuses(404, "The card of the model does not tell.");
  }

  @Override
  public void handle(Context context) {
    Query query = PictureRequest.query(context);
    PictureRequest request = PictureRequest.of(query);
    query.check();
    Snapshot snapshot = current.get();
    request.answer(
        context,
        snapshot,
        () -> CostChart.of(Costs.of(snapshot, Instant.now()), request.language(), request.theme()));
  }
}
