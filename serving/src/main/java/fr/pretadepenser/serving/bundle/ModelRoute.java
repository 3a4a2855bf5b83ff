package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/model}: the model that serves, its figures, its features with their texts, and the
 * accepted values of each category. No input. Answers 200 {@link ModelSummary}.
 */
public final class ModelRoute implements Route {
  private final Supplier<Snapshot> current;

  public ModelRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/model";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("The model that serves, its figures, its features and their texts.")
        .answers(ModelSummary.class);
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    Snapshot snapshot = current.get();
    Bundle bundle = snapshot.bundle();
    context.json(
        new ModelSummary(
            bundle.manifest().version(),
            bundle.manifest().createdAt(),
            snapshot.store().name(),
            snapshot.store().clients(),
            bundle.manifest().rule(),
            bundle.figures(),
            bundle.dictionary().features(),
            bundle.scorer().categories(),
            bundle.manifest().lineage()));
  }
}
