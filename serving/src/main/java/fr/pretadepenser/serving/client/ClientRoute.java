package fr.pretadepenser.serving.client;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.night.TableDescription;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.night.NightStore;
import fr.pretadepenser.serving.night.RecordReader;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /v1/clients/{id}}: all personal records held on one client, by source table, after
 * cleaning. Answers 200 {@link ClientRecords}. Errors: 400 if the number is not one, 404 if it is
 * nobody's.
 */
public final class ClientRoute implements Route {
  private final Supplier<Snapshot> current;

  public ClientRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/clients/{id}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("All personal records held on one client, by source table.")
        .with(Parameter.CLIENT)
        .answers(ClientRecords.class)
        .refuses(404, "No client has the number.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    long id = query.clientId();
    query.check();
    NightStore store = current.get().store();
    NightStore.Client client =
        store.client(id).orElseThrow(() -> RequestRefused.unknownClient("id", id));
    context.json(
        new ClientRecords(
            id,
            client.firstName(),
            client.lastName(),
            store.name(),
            store.records(id).stream().map(ClientRoute::table).toList()));
  }

  private static ClientRecords.Table table(RecordReader.Rows rows) {
    TableDescription table = rows.table();
    return new ClientRecords.Table(
        table.folder(),
        table.label(),
        table.columns().stream()
            .map(column -> new ClientRecords.Column(column.name(), column.label()))
            .toList(),
        rows.rows());
  }
}
