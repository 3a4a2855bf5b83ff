package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/**
 * A client's records to take away, in forms that other programs read (GDPR, articles 15 and 20):
 * JSON as the API has them, or CSV with one datum per line.
 */
public final class RecordsExport implements Page {
  private final ApiClient api;

  public RecordsExport(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/records.json", this::json);
    app.get("/clients/{id}/records.csv", this::csv);
  }

  private void json(Context context) {
    ClientRecords records = ApiClient.await(api.records(ClientNumber.of(context)));
    send(context, "application/json", records.id() + ".json", Json.pretty(records));
  }

  private void csv(Context context) {
    ClientRecords records = ApiClient.await(api.records(ClientNumber.of(context)));
    String csv = RecordsCsv.of(Frame.of(context), records);
    send(context, "text/csv;charset=utf-8", records.id() + ".csv", csv);
  }

  private static void send(Context context, String type, String file, String text) {
    context
        .contentType(type)
        .header("Content-Disposition", "attachment; filename=\"client-" + file + "\"")
        .result(text.getBytes(StandardCharsets.UTF_8));
  }
}
