package fr.pretadepenser.serving.chart;

import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.explain.Explained;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}/explanation.svg} or {@code .png}, {@code
 * ?lang=fr|en&theme=light|dark}: the explanation as a waterfall. Answers 200 with the picture, or
 * 304. Errors: 400 naming each wrong parameter, 404 if nobody has the number, 409 naming the
 * missing inputs if the client cannot be scored.
 */
public final class ExplanationChartRoute implements Route {
  private final Supplier<Snapshot> current;

  public ExplanationChartRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}/explanation.{format}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return PictureRequest.describeScored("The explanation as a waterfall.");
  }

  @Override
  public void handle(Context context) {
    Query query = PictureRequest.query(context);
    long id = query.clientId();
    PictureRequest request = PictureRequest.of(query);
    query.check();
    Snapshot snapshot = current.get();
    request.answer(
        context,
        snapshot,
        () ->
            ExplanationChart.of(
                Explained.explanation(snapshot, id), request.language(), request.theme()));
  }
}
