package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/** Every row of one source table of a client. */
public final class RecordsPage implements Page {

  /** What the template shows. */
  public record View(Frame frame, ClientHead head, RecordTable table) {}

  private final ApiClient api;

  public RecordsPage(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/records/{table}", this::show);
  }

  private void show(Context context) {
    Frame frame = Frame.of(context);
    ClientRecords records = ApiClient.await(api.records(ClientNumber.of(context)));
    RecordTable table =
        records.tables().stream()
            .filter(candidate -> candidate.name().equals(context.pathParam("table")))
            .findFirst()
            .map(found -> RecordTable.of(frame, found))
            .orElseThrow(NotFoundResponse::new);
    View view = new View(frame, ClientHead.of(frame, records, ClientHead.Tab.FILE), table);
    Templates.render(context, "page/client/RecordsPage", view);
  }
}
