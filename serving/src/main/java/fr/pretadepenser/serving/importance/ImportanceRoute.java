package fr.pretadepenser.serving.importance;

import fr.pretadepenser.contract.importance.Importance;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * {@code GET /v1/model/importance}: how much each feature moves scores, by feature and by family.
 * No input. Answers 200 {@link Importance}; 503 while a sample of the night is being explained,
 * which is needed only for a model whose card does not tell.
 */
public final class ImportanceRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Derived<ExplainedSample> samples;

  public ImportanceRoute(Supplier<Snapshot> current, Derived<ExplainedSample> samples) {
    this.current = current;
    this.samples = samples;
  }

  @Override
  public String path() {
    return "/v1/model/importance";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("How much each feature moves scores, by feature and by family.")
        .answers(Importance.class)
        .refuses(503, "A sample of the night is still being explained.");
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    Snapshot snapshot = current.get();
    context.json(
        Weights.of(
            snapshot, () -> samples.of(snapshot), Instant.now().truncatedTo(ChronoUnit.MILLIS)));
  }
}
