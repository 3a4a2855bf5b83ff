package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;

/** All about one client: what is decided and why, and every record held. */
public final class ClientFilePage implements Page {
  private final ApiClient api;
  private final ZoneId zone;
  private final int recordRows;

  /** Shows times in a zone, and so many rows of each table. */
  public ClientFilePage(ApiClient api, ZoneId zone, int recordRows) {
    this.api = api;
    this.zone = zone;
    this.recordRows = recordRows;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}", this::show);
  }

  private void show(Context context) {
    long id = ClientNumber.of(context);
    CompletableFuture<Explanation> asked = api.explanation(id);
    ClientRecords records = ApiClient.await(api.records(id));
    ClientFileView view =
        ClientFileView.of(
            Frame.of(context), zone, recordRows, records, Explanations.await(api, id, asked));
    Templates.render(context, "page/client/ClientFilePage", view);
  }
}
