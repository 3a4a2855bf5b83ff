package fr.pretadepenser.bench.reload;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The API in a process of its own. */
final class Server implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 300;

  private final Process process;
  private final String address;
  private final String key;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Server(Process process, String address, String key) {
    this.process = process;
    this.address = address;
    this.key = key;
  }

  /**
   * Starts it, and returns once it answers; what it says goes to {@code serving.log}.
   *
   * @param command what starts it, arguments but for its own options included
   * @throws Failure naming the log, if it does not start
   */
  static Server start(List<String> command, Twins twins, Path folder)
      throws IOException, InterruptedException {
    Path store = Files.createDirectories(folder.resolve("store"));
    Path port = folder.resolve("port");
    Files.deleteIfExists(port);
    Path config =
        Files.writeString(
            folder.resolve("serving.conf"),
            "serving { http.port = 0, http.port-file = \"%s\", reload.interval = 0s }%n"
                .formatted(port));
    List<String> whole = new ArrayList<>(command);
    whole.addAll(
        List.of(
            "--features", twins.features().toString(),
            "--models", twins.models().toString(),
            "--store", store.toString(),
            "--config", config.toString()));
    Path log = folder.resolve("serving.log");
    Process process =
        new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.exists(port)) {
      if (!process.isAlive() || System.nanoTime() > late) {
        process.destroy();
        throw Failure.failedCheck("the API does not start: see " + log);
      }
      Thread.sleep(20);
    }
    return new Server(
        process,
        "http://127.0.0.1:" + Files.readString(port).strip(),
        Files.readString(store.resolve("api-key")).strip());
  }

  /** The first clients of the night, by number. */
  List<Long> clients(int pages) throws IOException, InterruptedException {
    List<Long> clients = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      JsonNode found = Json.MAPPER.readTree(get("/v1/clients?size=100&page=" + page).body());
      found.get("items").forEach(item -> clients.add(item.get("id").asLong()));
    }
    return clients;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  HttpResponse<String> post(String path) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + key);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Tells it to stop, and waits for it. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
