package fr.pretadepenser.dashboard.page.history;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.page.client.ClientHead;
import fr.pretadepenser.dashboard.page.client.ClientNumber;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.List;

/** A client's records over time: instalments, earlier applications, credits elsewhere, cards. */
public final class HistoryPage implements Page {

  /** What the template shows. */
  public record View(Frame frame, ClientHead head, List<Timeline> timelines) {}

  private final ApiClient api;

  public HistoryPage(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/history", this::show);
  }

  private void show(Context context) {
    Frame frame = Frame.of(context);
    ClientRecords records = ApiClient.await(api.records(ClientNumber.of(context)));
    View view =
        new View(
            frame,
            ClientHead.of(frame, records, ClientHead.Tab.HISTORY),
            List.of(
                InstalmentTimeline.of(frame, records),
                CreditTimeline.of(frame, records),
                ApplicationTimeline.of(frame, records),
                CardTimeline.of(frame, records)));
    Templates.render(context, "page/history/HistoryPage", view);
  }
}
