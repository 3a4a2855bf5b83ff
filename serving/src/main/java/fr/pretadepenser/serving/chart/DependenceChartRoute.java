package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.importance.Dependences;
import fr.pretadepenser.serving.importance.ExplainedSample;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * {@code GET /v1/model/dependence.svg} or {@code .png}, {@code
 * ?feature=&lang=fr|en&theme=light|dark}: what the values of a feature do to scores. Answers 200
 * with the picture, or 304. Errors: as of {@code /v1/model/dependence}.
 */
public final class DependenceChartRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<ExplainedSample> samples;

  public DependenceChartRoute(Supplier<Snapshot> current, Derived<ExplainedSample> samples) {
    this.current = current;
    this.samples = samples;
  }

  @Override
  public String path() {
    return "/v1/model/dependence.{format}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return PictureRequest.describe(
            "What the values of one feature do to scores.", Parameter.FEATURE)
        .refuses(503, "A sample of the night is still being explained.");
  }

  @Override
  public void handle(Context context) {
    Snapshot snapshot = current.get();
    Query query = PictureRequest.query(context, "feature");
    Feature feature = snapshot.feature(query, "feature");
    PictureRequest request = PictureRequest.of(query);
    query.check();
    request.answer(
        context,
        snapshot,
        () ->
            DependenceChart.of(
                Dependences.of(snapshot, samples.of(snapshot), feature, Instant.now()),
                request.language(),
                request.theme()));
  }
}
