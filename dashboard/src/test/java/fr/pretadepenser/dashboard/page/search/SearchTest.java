package fr.pretadepenser.dashboard.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private RunningDashboard dashboard;
  private Visitor manager;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    dashboard = new RunningDashboard(folder, "search.page-size = 10");
    manager = dashboard.manager();
  }

  @AfterAll
  void stop() {
    dashboard.close();
  }

  @Test
  void aNameFindsItsClientWithDecisionInWords() {
    Answer answer = manager.get("/clients?query=durand&lang=fr");

    assertThat(answer.text())
        .contains("1 client trouvé")
        .contains("100002 Camille Durand 16,4 % Prêt refusé");
    assertThat(answer.html())
        .contains("data-client=\"100002\"")
        .contains("href=\"/clients/100002\"");
  }

  @Test
  void aNumberFindsItsClientInEnglish() {
    Answer answer = manager.get("/clients?query=100003&lang=en");

    assertThat(answer.text()).contains("1 client found").contains("100003 – 3.2% Loan granted");
  }

  @Test
  void aClientWithoutAScoreIsForAPerson() {
    assertThat(manager.get("/clients?query=100004&lang=fr").text())
        .contains("Noé Martin non calculée À examiner par une personne");
  }

  @Test
  void thirtyClientsAreThreePages() {
    Answer first = manager.get("/clients?lang=fr");
    Answer last = manager.get("/clients?page=3&lang=fr");

    assertThat(first.text()).contains("30 clients trouvés · page 1 sur 3");
    assertThat(first.html()).contains("page=2").doesNotContain("previous-page");
    assertThat(last.text()).contains("page 3 sur 3").contains("100031");
    assertThat(last.html()).contains("page=2").doesNotContain("next-page");
  }

  @Test
  void whileTypingOnlyTheResultsComeBack() {
    Answer answer = manager.part("/clients?query=durand&lang=fr");

    assertThat(answer.html())
        .contains("data-client=\"100002\"")
        .contains("hx-swap-oob=\"innerHTML:#summary\"")
        .doesNotContain("<html", "<form");
  }

  @Test
  void nobodyFoundSaysWhatToTry() {
    Answer answer = manager.get("/clients?query=Zzyzx+%3Cb%3E&lang=fr");

    assertThat(answer.text()).contains("0 client trouvé").contains("Vérifiez l'orthographe");
    assertThat(answer.html())
        .contains("« Zzyzx &lt;b&gt; »")
        .contains("data-testid=\"no-results\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=-1", "page=x", "page=99999999999"})
  void aPageThatIsNoneIsABadRequest(String parameter) {
    Answer answer = manager.get("/clients?" + parameter);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.html()).contains("data-kind=\"bad-request\"");
  }

  @Test
  void aNameIsNeverMarkup() {
    assertThat(manager.get("/clients?query=script").html())
        .contains("&lt;script")
        .doesNotContain("<script>alert", "<b>Leroy");
  }
}
