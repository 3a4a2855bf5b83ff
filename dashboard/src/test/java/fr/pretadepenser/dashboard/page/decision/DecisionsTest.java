package fr.pretadepenser.dashboard.page.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.dashboard.FixtureJournal;
import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionsTest {
  private static final String LIST = "/clients/100002/decisions";
  private static final String FILE = "/decisions/" + FixtureJournal.DECISION;
  private static final String STEPS = "/reviews/" + FixtureJournal.REVIEW + "/steps";

  private RunningDashboard dashboard;
  private FixtureJournal journal;
  private Visitor manager;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    dashboard = new RunningDashboard(folder);
    journal = dashboard.api().journal();
    manager = dashboard.manager();
    manager.get("/clients?lang=fr");
  }

  @BeforeEach
  void anew() {
    journal.sent().clear();
    journal.status(201);
    journal.review(null, "");
  }

  @AfterAll
  void stop() {
    dashboard.close();
  }

  @Test
  void aDecisionIsRecordedOnTheTermsTriedOutInTheNameOfWhoIsLoggedIn() {
    Answer form = manager.get(LIST + "?amount=250+000");
    Answer recorded =
        manager.submit(
            LIST,
            "name",
            name(form),
            "written",
            "fr",
            "amount",
            "250 000",
            "context",
            "D-42",
            "motive",
            "");

    assertThat(form.text()).contains("Montant du crédit : 250 000");
    assertThat(recorded.path()).isEqualTo(FILE);
    assertThat(journal.sent()).hasSize(1);
    assertThat(journal.sent().get(0))
        .startsWith("/v1/decisions " + name(form))
        .contains("\"client\":100002", "\"amt_credit\":250000.0", "\"by\":\"manager\"")
        .contains("\"context\":\"D-42\"", "\"motive\":null", "\"language\":\"fr\"");
  }

  @Test
  void everyFormHasANameOfItsOwnSoThatSendingItTwiceRecordsOnce() {
    assertThat(name(manager.get(LIST))).isNotEqualTo(name(manager.get(LIST)));
  }

  @Test
  void theDecisionsOnAClientAreListed() {
    assertThat(manager.get(LIST).textFrom("data-testid=\"decisions\""))
        .contains("24 nov. 2026, 10:30".replace(",", ""))
        .contains("alice 16,4 % Prêt refusé Prêt refusé");
  }

  @Test
  void aRecordIsShownWithItsReplayAndTheClientsWordsAsTheyAre() {
    Answer page = manager.get(FILE);

    assertThat(page.html()).contains("data-in-force=\"refused\"").doesNotContain("<b>loyer");
    assertThat(page.text())
        .contains("Recalculée, la décision est la même.")
        .contains("Référence du dossier : D-42")
        .contains("Vu en agence");
    assertThat(page.html()).contains("data-testid=\"ask\"");
  }

  @Test
  void theClientsViewAndARequestForAPersonAreRecorded() {
    manager.get(FILE);
    manager.submit(FILE + "/statements", "text", "Mon loyer a baissé.");
    manager.submit(FILE + "/reviews", "text", "");

    assertThat(journal.sent().get(0))
        .contains("/statements", "\"by\":\"manager\"", "\"text\":\"Mon loyer a baissé.\"");
    assertThat(journal.sent().get(1)).contains("/reviews", "\"text\":null");
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, alice, take, decide",
    "TAKEN, manager, decide, take",
    "TAKEN, alice, state, decide",
    "PROPOSED, alice, confirm, take",
    "PROPOSED, manager, decline, confirm",
    "CLOSED, alice, ask, take"
  })
  void aReviewOffersWhatItsReaderMayDo(State state, String reviewer, String offered, String not) {
    journal.review(state, reviewer);

    assertThat(manager.get(FILE).html())
        .contains("data-testid=\"" + offered + "\"")
        .doesNotContain("data-testid=\"" + not + "\"");
  }

  @Test
  void aStepIsTakenWithItsMotive() {
    journal.review(State.TAKEN, "manager");
    manager.get(FILE);
    Answer after =
        manager.submit(STEPS, "act", "decide", "decision", "granted", "motive", "Pièces vues");

    assertThat(after.path()).isEqualTo(FILE);
    assertThat(journal.sent().get(0))
        .contains("\"act\":\"decide\"", "\"decision\":\"granted\"", "\"motive\":\"Pièces vues\"");
  }

  @ParameterizedTest
  @CsvSource({"409, conflict", "403, another-person", "422, conflict", "503, api-not-ready"})
  void whatCannotBeRecordedIsSaid(int status, String kind) {
    journal.status(status);
    manager.get(FILE);

    assertThat(manager.submit(STEPS, "act", "take").html()).contains("data-kind=\"" + kind + "\"");
  }

  @Test
  void theQueueShowsTheOldestFirstWithItsAge() {
    journal.review(State.OPEN, "");
    Answer page = manager.get("/reviews?state=open");

    assertThat(page.textFrom("data-testid=\"reviews\""))
        .contains("3 jours 100002 Prêt refusé demandé À prendre en charge –");
    assertThat(manager.get("/reviews?state=none").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"act, dance", "act, decide", "nothing, take"})
  void nonsenseIsRefused(String field, String value) {
    manager.get(FILE);

    assertThat(manager.submit(STEPS, field, value).status()).isEqualTo(400);
    assertThat(journal.sent()).isEmpty();
  }

  private static String name(Answer form) {
    Matcher name = Pattern.compile("name=\"name\" value=\"([^\"]+)\"").matcher(form.html());
    assertThat(name.find()).isTrue();
    return name.group(1);
  }
}
