package fr.pretadepenser.dashboard.page.simulation;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.api.ApiFailure;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import fr.pretadepenser.dashboard.page.client.ClientNumber;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Tries out other terms of the loan, or another income: a plain form, which htmx sends by itself as
 * a slider moves, taking back the outcome alone.
 */
public final class SimulationPage implements Page {
  private final ApiClient api;

  public SimulationPage(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/simulation", this::show);
  }

  private void show(Context context) {
    Frame frame = Frame.of(context);
    ClientRecords records = ApiClient.await(api.records(ClientNumber.of(context)));
    Form form = Form.of(context::queryParam, frame, records);
    boolean part = context.header("HX-Request") != null;
    CompletableFuture<Recourse> recourse = part ? null : api.recourse(records.id());
    Simulation simulation = ApiClient.await(api.simulation(records.id(), form.inputs()));
    SimulationView view =
        new SimulationView(
            frame,
            ClientHead.of(frame, records, ClientHead.Tab.SIMULATION),
            form,
            new Outcome(frame, form, simulation),
            recourse == null ? null : found(recourse));
    Templates.render(context, "page/simulation/" + (part ? "LiveOutcome" : "SimulationPage"), view);
  }

  /** Null for a client who cannot be scored. */
  private static @Nullable Recourse found(CompletableFuture<Recourse> asked) {
    try {
      return ApiClient.await(asked);
    } catch (ApiFailure failure) {
      if (failure.kind() != ApiFailure.Kind.NOT_SCORABLE) {
        throw failure;
      }
      return null;
    }
  }
}
