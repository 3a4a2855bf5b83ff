package fr.pretadepenser.dashboard.page.model;

import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.importance.CostCurve;
import fr.pretadepenser.contract.importance.Importance;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.api.ApiFailure;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.session.Access;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The model that serves, for everybody who works with it. */
public final class ModelPage implements Page {
  private final ApiClient api;

  public ModelPage(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/model", this::show, Access.EVERYBODY);
  }

  private void show(Context context) {
    CompletableFuture<Importance> importance = api.importance();
    CompletableFuture<CostCurve> costs = api.costs();
    ModelSummary model = ApiClient.await(api.model());
    Importance weights = ApiClient.await(importance);
    ModelView view =
        new ModelView(
            Frame.of(context),
            model,
            weights,
            told(costs),
            feature(context, model, weights.features().get(0).feature()));
    Templates.render(context, "page/model/ModelPage", view);
  }

  /** Null for a model whose card does not tell. */
  private static @Nullable CostCurve told(CompletableFuture<CostCurve> costs) {
    try {
      return ApiClient.await(costs);
    } catch (ApiFailure failure) {
      if (failure.kind() != ApiFailure.Kind.UNKNOWN_CLIENT) {
        throw failure;
      }
      return null;
    }
  }

  private static String feature(Context context, ModelSummary model, String otherwise) {
    String name = Objects.requireNonNullElse(context.queryParam("feature"), otherwise);
    if (model.features().stream().map(Feature::name).noneMatch(name::equals)) {
      throw new BadRequestResponse();
    }
    return name;
  }
}
