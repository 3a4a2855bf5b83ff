package fr.pretadepenser.dashboard.page.failure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {
  @TempDir Path folder;
  private RunningDashboard dashboard;
  private Visitor manager;

  @BeforeEach
  void start() throws IOException {
    dashboard = new RunningDashboard(folder, "api.timeout = 400ms");
    manager = dashboard.manager();
    manager.get("/clients?lang=fr");
  }

  @AfterEach
  void stop() {
    dashboard.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/clients",
        "/clients/100002",
        "/clients/100002/records/bureau",
        "/clients/100002/score.svg"
      })
  void anApiThatIsDownIsSaidWithWhatToDo(String path) {
    dashboard.api().close();

    Answer page = manager.get(path);

    assertThat(page.status()).isEqualTo(502);
    assertThat(page.html()).contains("data-kind=\"api-down\"").contains("href=\"" + path + "\"");
    assertThat(page.text())
        .contains("Le service de score ne répond pas")
        .contains("Réessayez dans une minute")
        .doesNotContain("Exception", "java.");
  }

  @Test
  void anApiThatIsBackIsUsedAgain() {
    dashboard.api().status(503);
    assertThat(manager.get("/clients/100002").html()).contains("data-kind=\"api-not-ready\"");

    dashboard.api().status(200);
    assertThat(manager.get("/clients/100002").status()).isEqualTo(200);
  }

  @Test
  void anApiThatIsSlowIsGivenUp() {
    dashboard.api().delay(Duration.ofSeconds(2));

    Answer page = manager.get("/clients/100002");

    assertThat(page.status()).isEqualTo(504);
    assertThat(page.text()).contains("Le service de score tarde à répondre");
  }

  @Test
  void aKeyThatIsRefusedIsForOperations() throws IOException {
    Files.writeString(dashboard.keyFile(), "another key");

    Answer page = manager.get("/clients/100002");

    assertThat(page.status()).isEqualTo(502);
    assertThat(page.text()).contains("refuse l'accès").contains("--api-key-file");
  }

  @Test
  void aKeyThatWasReplacedCountsAtOnce() throws IOException {
    Files.writeString(dashboard.keyFile(), "another key");
    manager.get("/clients");
    Files.delete(dashboard.keyFile());
    assertThat(manager.get("/clients").html()).contains("data-kind=\"api-key\"");

    Files.writeString(dashboard.keyFile(), fr.pretadepenser.dashboard.FixtureApi.KEY);
    assertThat(manager.get("/clients").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"not json", "'{\"items\":[],\"page\":0,\"size\":20,\"total\":0,\"more\":1}'", "[]"})
  void anAnswerThatIsNotAsAgreedShowsNothing(String answer) {
    dashboard.api().body(answer);

    Answer page = manager.get("/clients");

    assertThat(page.status()).isEqualTo(502);
    assertThat(page.html()).contains("data-kind=\"api-unexpected\"");
  }

  @Test
  void whileTypingTheFailureTakesThePlaceOfTheResults() {
    dashboard.api().status(500);

    Answer part = manager.part("/clients?query=durand");

    assertThat(part.html()).contains("data-testid=\"failure\"").doesNotContain("<html");
  }

  @Test
  void readinessFollowsTheApi() {
    dashboard.api().close();

    assertThat(manager.get("/health/ready").status()).isEqualTo(503);
    assertThat(manager.get("/health/live").status()).isEqualTo(200);
  }

  @Test
  void englishReadersReadItInEnglish() {
    dashboard.api().close();

    assertThat(manager.get("/clients?lang=en").text())
        .contains("The scoring service does not answer")
        .contains("Try again in a minute");
  }
}
