package fr.pretadepenser.dashboard.page.decision;

import fr.pretadepenser.contract.decision.ReviewRequest;
import fr.pretadepenser.contract.decision.StatementRequest;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/** A decision on record: what it was, whether it can be had again, and people's part in it. */
public final class DecisionFilePage implements Page {
  private final ApiClient api;
  private final ZoneId zone;

  public DecisionFilePage(ApiClient api, ZoneId zone) {
    this.api = api;
    this.zone = zone;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/decisions/{id}", this::show);
    app.post("/decisions/{id}/statements", this::state);
    app.post("/decisions/{id}/reviews", this::ask);
  }

  private void show(Context context) {
    Frame frame = Frame.of(context);
    DecisionFile file =
        new DecisionFile(
            frame,
            new Moments(frame, zone),
            ApiClient.await(api.journal().decision(FormText.id(context))),
            Objects.requireNonNullElse(UserSession.of(context).username(), ""));
    Templates.render(context, "page/decision/DecisionFilePage", file);
  }

  private void state(Context context) {
    UUID decision = FormText.id(context);
    StatementRequest request =
        new StatementRequest(
            UserSession.of(context).username(), FormText.required(context, "text"));
    ApiClient.await(api.journal().state(decision, request));
    back(context, decision);
  }

  private void ask(Context context) {
    UUID decision = FormText.id(context);
    ReviewRequest request =
        new ReviewRequest(UserSession.of(context).username(), FormText.optional(context, "text"));
    ApiClient.await(api.journal().ask(decision, request));
    back(context, decision);
  }

  static void back(Context context, UUID decision) {
    context.redirect("/decisions/" + decision, HttpStatus.SEE_OTHER);
  }
}
