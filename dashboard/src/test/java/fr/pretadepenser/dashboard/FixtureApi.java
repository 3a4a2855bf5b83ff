package fr.pretadepenser.dashboard;

import fr.pretadepenser.contract.client.ClientPage;
import fr.pretadepenser.contract.json.Json;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The other end of the protocol: a real server that answers contract records from files. */
public final class FixtureApi implements AutoCloseable {
  public static final String KEY = "the-key-of-this-test";

  private final Javalin javalin;
  private final FixtureJournal journal = new FixtureJournal();
  private volatile Duration delay = Duration.ZERO;
  private volatile int status = 200;
  private volatile @Nullable String body;
  private volatile String lastInputs = "";

  public FixtureApi() {
    javalin =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.startupWatcherEnabled = false;
            });
    javalin.before("/v1/*", this::misbehave);
    javalin.get("/health/ready", context -> context.result("ready"));
    javalin.get("/v1/clients", FixtureApi::search);
    javalin.get("/v1/clients/{id}", context -> answer(context, "records"));
    for (String answer : List.of("score", "explanation", "recourse", "position")) {
      javalin.get("/v1/clients/{id}/" + answer, context -> answer(context, answer));
    }
    javalin.get("/v1/clients/{id}/{chart}.svg", FixtureApi::draw);
    javalin.get("/v1/model", context -> file(context, "model.json"));
    javalin.get("/v1/model/{chart}.svg", FixtureApi::draw);
    for (String name : List.of("importance", "costs")) {
      javalin.get("/v1/model/" + name, context -> file(context, name + ".json"));
    }
    javalin.post("/v1/clients/{id}/simulation", this::simulate);
    journal.addTo(javalin);
    javalin.start("127.0.0.1", 0);
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + javalin.port());
  }

  /** The decisions it has on record. */
  public FixtureJournal journal() {
    return journal;
  }

  /** From now on answers this late. */
  public void delay(Duration duration) {
    delay = duration;
  }

  /** From now on answers this status. */
  public void status(int code) {
    status = code;
  }

  /** From now on answers this, whatever is asked. */
  public void body(String json) {
    body = json;
  }

  private void misbehave(Context context) throws InterruptedException {
    Thread.sleep(delay.toMillis());
    if (!("Bearer " + KEY).equals(context.header("Authorization"))) {
      throw new UnauthorizedResponse();
    }
    if (status != 200 || body != null) {
      context.status(status).result(Objects.requireNonNullElse(body, "{}"));
      context.skipRemainingHandlers();
    }
  }

  private static void search(Context context) throws IOException {
    String query = Objects.requireNonNull(context.queryParam("query")).toLowerCase(Locale.ROOT);
    int page = Integer.parseInt(Objects.requireNonNull(context.queryParam("page")));
    int size = Integer.parseInt(Objects.requireNonNull(context.queryParam("size")));
    ClientPage.Item[] all = Json.MAPPER.readValue(file("clients.json"), ClientPage.Item[].class);
    List<ClientPage.Item> found =
        List.of(all).stream().filter(item -> matches(item, query)).toList();
    List<ClientPage.Item> items = found.stream().skip((long) page * size).limit(size).toList();
    json(context, new ClientPage(items, page, size, found.size()));
  }

  private static boolean matches(ClientPage.Item item, String query) {
    String name = item.firstName() + " " + item.lastName();
    return String.valueOf(item.id()).contains(query)
        || name.toLowerCase(Locale.ROOT).contains(query);
  }

  private static void answer(Context context, String name) {
    byte[] json = file(context.pathParam("id") + "/" + name + ".json");
    if (json != null) {
      context.contentType("application/json").result(json);
    } else {
      context.status(file(context.pathParam("id") + "/records.json") == null ? 404 : 422);
    }
  }

  private void simulate(Context context) throws IOException {
    lastInputs = Json.MAPPER.readTree(context.body()).get("inputs").toString();
    answer(context, lastInputs.equals("{}") ? "unchanged" : "simulation");
  }

  /** The inputs of the last simulation asked for, as JSON. */
  public String lastInputs() {
    return lastInputs;
  }

  private static void file(Context context, String name) {
    context.contentType("application/json").result(Objects.requireNonNull(file(name)));
  }

  private static void draw(Context context) {
    context
        .contentType("image/svg+xml")
        .result(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>%s %s</title></svg>"
                .formatted(context.queryParam("lang"), context.queryParam("theme")));
  }

  private static void json(Context context, Object record) {
    context
        .contentType("application/json")
        .result(Json.line(record).getBytes(StandardCharsets.UTF_8));
  }

  private static byte @Nullable [] file(String name) {
    try (InputStream input = FixtureApi.class.getResourceAsStream("/api/" + name)) {
      return input == null ? null : input.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
