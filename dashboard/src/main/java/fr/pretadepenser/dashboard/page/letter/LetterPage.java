package fr.pretadepenser.dashboard.page.letter;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import fr.pretadepenser.dashboard.page.client.ClientNumber;
import fr.pretadepenser.dashboard.page.client.Explanations;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;

/** The page that is turned to the client, and printed. */
public final class LetterPage implements Page {
  private final ApiClient api;
  private final Lender lender;
  private final ZoneId zone;

  public LetterPage(ApiClient api, Lender lender, ZoneId zone) {
    this.api = api;
    this.lender = lender;
    this.zone = zone;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/letter", this::show);
  }

  /** Whether the model looks at nothing that the law protects. */
  private static boolean free(ModelSummary model) {
    return model.features().stream().noneMatch(f -> f.protection() == Protection.PROTECTED);
  }

  private void show(Context context) {
    Frame frame = Frame.of(context);
    long id = ClientNumber.of(context);
    CompletableFuture<ClientRecords> records = api.records(id);
    CompletableFuture<ModelSummary> model = api.model();
    Explanation explanation = Explanations.of(api, id);
    ClientHead head = ClientHead.of(frame, ApiClient.await(records), ClientHead.Tab.LETTER);
    Templates.render(
        context,
        "page/letter/LetterPage",
        new Letter(
            frame,
            head,
            lender,
            zone,
            ApiClient.await(records),
            explanation,
            free(ApiClient.await(model))));
  }
}
