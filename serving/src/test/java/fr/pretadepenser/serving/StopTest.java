package fr.pretadepenser.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stop, as a service manager asks for it: by SIGTERM, while callers call. */
class StopTest {
  private static final int TERMINATED = 128 + 15;

  @TempDir Path work;
  private final HttpClient client = HttpClient.newHttpClient();
  private @Nullable Process process;
  private String address = "";
  private String key = "";

  /** The command, in a process of its own, once it answers. */
  private Process serve() throws Exception {
    Versions versions = Versions.write(work);
    Path config =
        Files.writeString(
            work.resolve("serving.conf"),
            """
            serving.http { port = 0, port-file = "%s", drain-delay = 2s }
            """
                .formatted(work.resolve("port")));
    Process started =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ServingMain.class.getName(),
                "--features",
                versions.features().toString(),
                "--models",
                versions.models().toString(),
                "--store",
                work.resolve("store").toString(),
                "--config",
                config.toString())
            .redirectErrorStream(true)
            .redirectOutput(work.resolve("log").toFile())
            .start();
    process = started;
    for (int i = 0; i < 3_000 && !Files.exists(work.resolve("port")); i++) {
      Thread.sleep(10);
    }
    address = "http://127.0.0.1:" + Files.readString(work.resolve("port")).strip();
    key = Files.readString(work.resolve("store/api-key")).strip();
    return started;
  }

  @AfterEach
  void leaveNoProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  private HttpResponse<String> send(String path, @Nullable String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json");
    return client.send(
        (body == null ? request.GET() : request.POST(BodyPublishers.ofString(body))).build(),
        BodyHandlers.ofString());
  }

  private int ready() throws Exception {
    return send("/health/ready", null).statusCode();
  }

  @Test
  void everyRequestThatWasAcceptedIsAnswered() throws Exception {
    Process server = serve();
    try (Callers callers = new Callers(this::send, 4)) {
      callers.waitForAnswers(200);
      assertThat(ready()).isEqualTo(200);
      server.destroy();
      while (ready() == 200) {
        Thread.sleep(5);
      }
      // A balancer notices later; until then everybody is answered, unless the port is closed.
      callers.waitForAnswers(50);
      callers.stop();
      assertThat(callers.failures()).allMatch(ConnectException.class.getName()::equals);
    }
    assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(TERMINATED);
    assertThat(log()).noneMatch(line -> line.contains("ERROR") || line.contains("Exception"));
  }

  private List<String> log() throws IOException {
    return Files.readAllLines(work.resolve("log"));
  }
}
