package fr.pretadepenser.serving;

import static fr.pretadepenser.serving.Versions.MILD;
import static fr.pretadepenser.serving.Versions.MONDAY;
import static fr.pretadepenser.serving.Versions.STERN;
import static fr.pretadepenser.serving.Versions.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.client.ModelSummary;
import fr.pretadepenser.contract.client.ReloadSummary;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Champions and nights change under callers, who notice by the names in the answers alone. */
class ReloadTest {
  /** Far more often than anybody publishes a model or a night. */
  private static final int RELOADS = 20;

  @TempDir Path work;

  @SuppressWarnings("NullAway.Init")
  private Versions versions;

  @SuppressWarnings("NullAway.Init")
  private Api api;

  @BeforeEach
  void serveMildOnMonday() throws IOException {
    versions = Versions.write(work);
    // Reloads when told to, not by itself.
    api = Api.over(work, versions.features(), versions.models(), Map.of("reload.interval", "0s"));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  private HttpResponse<String> reload() throws Exception {
    return api.send(api.keyed("only-administer", "/v1/reload").POST(BodyPublishers.noBody()));
  }

  private HttpResponse<String> send(String path, @Nullable String body) throws Exception {
    return body == null ? api.get(path) : api.post(path, body);
  }

  private ReloadSummary reloads() throws Exception {
    return api.get("/v1/model", ModelSummary.class).reloads();
  }

  @Test
  void whoeverAdministersCanHaveItReloadedAtOnce() throws Exception {
    versions.point(STERN, TUESDAY);
    HttpResponse<String> answer = reload();
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("{\"model\":\"%s\",\"night\":\"%s\",\"swapped\":1}".formatted(STERN, TUESDAY));
    assertThat(api.json("/v1/clients/100001/score").get("model").asText()).isEqualTo(STERN);
  }

  @Test
  void aRefusalIsAnsweredAndToldAndTheApiStaysReady() throws Exception {
    versions.point(versions.tampered(), MONDAY);
    HttpResponse<String> answer = reload();
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(Api.problem(answer).detail())
        .startsWith("the champion may not serve: ")
        .contains("model.zip");
    ModelSummary model = api.get("/v1/model", ModelSummary.class);
    assertThat(model.version()).isEqualTo(MILD);
    assertThat(model.reloads().refusals()).isEqualTo(1);
    assertThat(model.reloads().refused())
        .extracting(ReloadSummary.Refused::reason)
        .isEqualTo(Api.problem(answer).detail());
    HttpResponse<String> ready = api.send(api.request("/health/ready"));
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(ready.body()).isEqualTo("{\"status\":\"ready\",\"behind\":true}");
    versions.point(MILD, MONDAY);
    assertThat(reload().statusCode()).isEqualTo(200);
    assertThat(api.send(api.request("/health/ready")).body())
        .isEqualTo("{\"status\":\"ready\",\"behind\":false}");
  }

  @Test
  void noRequestFailsOverTwentyReloadsAndEveryAnswerIsOfWhatItNames() throws Exception {
    String tampered = versions.tampered();
    try (Callers callers = new Callers(this::send, 4)) {
      for (int i = 1; i <= RELOADS; i++) {
        // All four pairs in turn: now the model is another, now the night, now both.
        String night = i % 4 < 2 ? MONDAY : TUESDAY;
        versions.point(i % 2 == 0 ? MILD : STERN, night);
        assertThat(reload().statusCode()).isEqualTo(200);
        if (i == RELOADS / 2) {
          versions.point(tampered, night);
          assertThat(reload().statusCode()).isEqualTo(409);
        }
        callers.waitForAnswers(50);
      }
      callers.stop();
      assertThat(callers.failures()).isEmpty();
      assertThat(callers.served()).hasSize(4);
    }
    assertThat(reloads().swapped()).isEqualTo(RELOADS);
    assertThat(reloads().refusals()).isEqualTo(1);
  }
}
