package fr.pretadepenser.dashboard.page.decision;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionPage;
import fr.pretadepenser.contract.decision.DecisionRequest;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import fr.pretadepenser.dashboard.page.client.ClientNumber;
import fr.pretadepenser.dashboard.page.simulation.Form;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The decisions on a client, and the form that records a new one, on the terms agreed. */
public final class ClientDecisionsPage implements Page {
  private static final int SHOWN = 50;

  /**
   * What the template shows.
   *
   * @param form the terms to decide on
   * @param simulation what will be decided on them
   * @param name of the request, so that sending it twice records once
   * @param decisions recorded so far
   */
  public record View(
      Frame frame,
      ClientHead head,
      Moments moments,
      Form form,
      Simulation simulation,
      String name,
      DecisionPage decisions) {}

  private final ApiClient api;
  private final ZoneId zone;

  public ClientDecisionsPage(ApiClient api, ZoneId zone) {
    this.api = api;
    this.zone = zone;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/decisions", this::show);
    app.post("/clients/{id}/decisions", this::record);
  }

  private void show(Context context) {
    Frame frame = Frame.of(context);
    long id = ClientNumber.of(context);
    CompletableFuture<DecisionPage> decisions = api.journal().ofClient(id, SHOWN);
    ClientRecords records = ApiClient.await(api.records(id));
    Form form = Form.of(context::queryParam, frame, records);
    View view =
        new View(
            frame,
            ClientHead.of(frame, records, ClientHead.Tab.DECISIONS),
            new Moments(frame, zone),
            form,
            ApiClient.await(api.simulation(id, form.inputs())),
            UUID.randomUUID().toString(),
            ApiClient.await(decisions));
    Templates.render(context, "page/decision/ClientDecisionsPage", view);
  }

  private void record(Context context) {
    Frame frame = Frame.of(context);
    long id = ClientNumber.of(context);
    Form form = Form.of(context::formParam, frame, ApiClient.await(api.records(id)));
    String name = FormText.required(context, "name");
    if (!form.valid() || !name.matches("[0-9a-f-]{36}")) {
      throw new BadRequestResponse();
    }
    DecisionRequest request =
        new DecisionRequest(
            id,
            Map.copyOf(form.inputs()),
            UserSession.of(context).username(),
            FormText.optional(context, "context"),
            FormText.optional(context, "motive"),
            frame.language());
    DecisionHistory recorded = ApiClient.await(api.journal().decide(request, name));
    context.redirect("/decisions/" + recorded.decision().id(), HttpStatus.SEE_OTHER);
  }
}
