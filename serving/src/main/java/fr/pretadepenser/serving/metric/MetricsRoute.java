package fr.pretadepenser.serving.metric;

import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;

/**
 * {@code GET /metrics}: requests, scores, model and virtual machine as numbers, in the text format
 * of Prometheus. No input.
 */
public final class MetricsRoute implements Route {
  private static final String MEDIA_TYPE = "text/plain";

  private final Metrics metrics;

  public MetricsRoute(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public String path() {
    return "/metrics";
  }

  @Override
  public Scope scope() {
    return Scope.OBSERVE;
  }

  @Override
  public Description description() {
    return Description.of("What the API does, in numbers, as Prometheus reads them.")
        .answers(MEDIA_TYPE, String.class);
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    context.contentType(MEDIA_TYPE + "; version=0.0.4; charset=utf-8").result(metrics.text());
  }
}
