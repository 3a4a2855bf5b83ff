package fr.pretadepenser.serving.importance;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.importance.Dependence;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * {@code GET /v1/model/dependence?feature=}: what the values of a feature do to scores. Answers 200
 * {@link Dependence}. Errors: 400 if the model has no such feature, 503 while a sample of the night
 * is being explained.
 */
public final class DependenceRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<ExplainedSample> samples;

  public DependenceRoute(Supplier<Snapshot> current, Derived<ExplainedSample> samples) {
    this.current = current;
    this.samples = samples;
  }

  @Override
  public String path() {
    return "/v1/model/dependence";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("What the values of one feature do to scores.")
        .with(Parameter.FEATURE)
        .answers(Dependence.class)
        .refuses(503, "A sample of the night is still being explained.");
  }

  @Override
  public void handle(Context context) {
    Snapshot snapshot = current.get();
    Query query = new Query(context, "feature");
    Feature feature = snapshot.feature(query, "feature");
    query.check();
    context.json(
        Dependences.of(
            snapshot, samples.of(snapshot), feature, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
  }
}
