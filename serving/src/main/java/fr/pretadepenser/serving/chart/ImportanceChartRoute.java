package fr.pretadepenser.serving.chart;

import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.importance.ExplainedSample;
import fr.pretadepenser.serving.importance.Weights;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * {@code GET /v1/model/importance.svg} or {@code .png}, {@code ?lang=fr|en&theme=light|dark}: what
 * weighs in the model. Answers 200 with the picture, or 304. Errors: as of {@code
 * /v1/model/importance}.
 */
public final class ImportanceChartRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<ExplainedSample> samples;

  public ImportanceChartRoute(Supplier<Snapshot> current, Derived<ExplainedSample> samples) {
    this.current = current;
    this.samples = samples;
  }

  @Override
  public String path() {
    return "/v1/model/importance.{format}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return PictureRequest.describe("What weighs in the model, by family and by feature.")
        .refuses(503, "A sample of the night is still being explained.");
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
        () ->
            ImportanceChart.of(
                Weights.of(snapshot, () -> samples.of(snapshot), Instant.now()),
                request.language(),
                request.theme()));
  }
}
