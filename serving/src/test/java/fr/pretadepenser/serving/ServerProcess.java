package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.json.Json;
import java.io.File;
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
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The API as a process of its own, which can be killed. */
final class ServerProcess {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;
  private final String address;
  private final String key;

  private ServerProcess(Process process, String address, String key) {
    this.process = process;
    this.address = address;
    this.key = key;
  }

  /** Starts one over the night and the models of {@code work}, and waits until it answers. */
  static ServerProcess start(Path work, Map<String, String> settings)
      throws IOException, InterruptedException {
    Path port = work.resolve("port");
    Files.deleteIfExists(port);
    File log = work.resolve("log").toFile();
    Process process =
        new ProcessBuilder(command(work, port, settings))
            .redirectErrorStream(true)
            .redirectOutput(log)
            .start();
    while (process.isAlive() && !Files.exists(port)) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(process.isAlive()).as(() -> text(log.toPath())).isTrue();
    return new ServerProcess(
        process,
        "http://127.0.0.1:" + Files.readString(port).strip(),
        Files.readString(work.resolve("store/api-key")).strip());
  }

  private static List<String> command(Path work, Path port, Map<String, String> settings) {
    List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().get()));
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Duser.timezone=Europe/Paris"));
    command.add("-Dserving.http.port-file=" + port);
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    String path = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", path)));
    command.add(ServingMain.class.getName());
    command.addAll(List.of("--features", work.resolve("features").toString()));
    command.addAll(List.of("--models", work.resolve("models").toString()));
    command.addAll(List.of("--store", work.resolve("store").toString(), "--port", "0"));
    return command;
  }

  private static String text(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** By SIGKILL: it has no time for anything. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Has a decision on a client taken, by a request of that name. */
  DecisionHistory decide(String request, long of) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "/v1/decisions"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", request)
                .POST(BodyPublishers.ofString(DecisionTest.ofClient(of)))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    return Json.MAPPER.readValue(answer.body(), DecisionHistory.class);
  }

  <T> T get(String path, Class<T> type) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + key)
                .build(),
            BodyHandlers.ofString());
    return Json.MAPPER.readValue(answer.body(), type);
  }
}
