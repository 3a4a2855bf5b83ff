package fr.pretadepenser.dashboard.page.position;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import fr.pretadepenser.dashboard.page.client.ClientNumber;
import fr.pretadepenser.dashboard.page.client.Explanations;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A client among all, granted, refused, repaid, defaulted and similar clients. */
public final class PositionPage implements Page {
  private final ApiClient api;

  public PositionPage(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/position", this::show);
  }

  private void show(Context context) {
    Frame frame = Frame.of(context);
    long id = ClientNumber.of(context);
    CompletableFuture<ClientRecords> records = api.records(id);
    CompletableFuture<ModelSummary> model = api.model();
    List<Feature> features = ApiClient.await(model).features();
    List<String> weighty = weighty(Explanations.of(api, id), features);
    String feature = chosen(context.queryParam("feature"), weighty.get(0), features);
    PositionView view =
        new PositionView(
            frame,
            ClientHead.of(frame, ApiClient.await(records), ClientHead.Tab.POSITION),
            Choice.of(frame, features, weighty),
            feature,
            chosen(context.queryParam("x"), weighty.get(0), features),
            chosen(context.queryParam("y"), weighty.get(1), features),
            ApiClient.await(api.position(id, feature)));
    Templates.render(context, "page/position/PositionPage", view);
  }

  /** What weighs most in this client's score; any features for one who has none. */
  private static List<String> weighty(Explanation explanation, List<Feature> features) {
    List<String> names =
        explanation.contributions().stream().map(Explanation.Contribution::feature).toList();
    return names.size() > 1 ? names : features.stream().map(Feature::name).toList();
  }

  private static String chosen(@Nullable String name, String otherwise, List<Feature> features) {
    if (name == null) {
      return otherwise;
    }
    if (features.stream().noneMatch(feature -> feature.name().equals(name))) {
      throw new BadRequestResponse();
    }
    return name;
  }
}
