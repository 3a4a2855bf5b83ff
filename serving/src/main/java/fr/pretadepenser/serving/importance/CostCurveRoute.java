package fr.pretadepenser.serving.importance;

import fr.pretadepenser.contract.importance.CostCurve;
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
 * {@code GET /v1/model/costs}: what decisions at each threshold would have cost. No input. Answers
 * 200 {@link CostCurve}; 404 if the model's card does not tell.
 */
public final class CostCurveRoute implements Route {
  private final Supplier<Snapshot> current;

  public CostCurveRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/model/costs";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("What decisions at each threshold would have cost, out of fold.")
        .answers(CostCurve.class)
        .refuses(404, "The card of the model does not tell.");
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    context.json(Costs.of(current.get(), Instant.now().truncatedTo(ChronoUnit.MILLIS)));
  }
}
