package fr.pretadepenser.dashboard.page.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationTest {
  private static final String PAGE = "/clients/100002/simulation";

  private RunningDashboard dashboard;
  private Visitor manager;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    dashboard = new RunningDashboard(folder);
    manager = dashboard.manager();
  }

  @AfterAll
  void stop() {
    dashboard.close();
  }

  @Test
  void itBeginsWithTheApplicationAsItIs() {
    Answer page = manager.get(PAGE + "?lang=fr");

    assertThat(dashboard.api().lastInputs()).isEqualTo("{}");
    assertThat(page.text()).contains("Camille Durand n° 100002");
    assertThat(page.html()).contains("data-decision=\"refused\"");
    assertThat(page.textFrom("data-testid=\"moved\"")).startsWith("Prêt refusé");
    assertThat(page.html().replaceAll("\\h", " ")).contains("value=\"406 597,5\"");
  }

  @Test
  void anotherAmountIsScoredAndSetBesideTheApplication() {
    Answer page = manager.get(PAGE + "?lang=fr&amount=250+000");

    assertThat(dashboard.api().lastInputs()).isEqualTo("{\"amt_credit\":250000.0}");
    assertThat(page.html()).contains("data-decision=\"granted\"");
    assertThat(page.textFrom("data-testid=\"moved\"")).startsWith("De refusé");
    assertThat(page.textFrom("data-testid=\"before-after\""))
        .contains("Prêt refusé Prêt accordé ≠")
        .contains("Probabilité de difficultés de paiement 16,4 % 7,1 % −9,3 points")
        .contains("Montant du crédit 406 597,5 250 000 −156 598")
        .contains("Revenu annuel déclaré 202 500 202 500 =")
        .contains("Apport 0 101 000 +101 000")
        .contains("Durée en mois, hors intérêts 16,5 10,1 −6,3");
    assertThat(page.textFrom("data-testid=\"moves\""))
        .contains("Mensualité rapportée au crédit 6,1 % 6,1 % −0,74 ▼ réduit le risque")
        .contains("Total de tous les effets −0,94");
  }

  @Test
  void asASliderMovesOnlyTheOutcomeIsSentBack() {
    Answer part = manager.part(PAGE + "?lang=en&written=en&amount=250,000");

    assertThat(part.html()).doesNotContain("<html").contains("data-testid=\"outcome\"");
    assertThat(part.html()).contains("id=\"amount-error\" hx-swap-oob=\"true\"></p>");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 1.234",
    "fr, -5",
    "fr, douze",
    "fr, 0",
    "en, '1,23'",
    "en, ''",
    "en, 9999999999"
  })
  void whatCannotBeReadIsSaidAndNeverGuessed(String language, String typed) {
    String query = "?lang=" + language + "&amount=" + typed.replace(" ", "+");
    Answer page = manager.get(PAGE + query);

    assertThat(page.status()).isEqualTo(200);
    assertThat(dashboard.api().lastInputs()).isEqualTo("{}");
    assertThat(page.html()).contains("aria-invalid=\"true\"").contains("class=\"alert\"");
    assertThat(page.textFrom("id=\"amount-error\"")).isNotEmpty();
  }

  @Test
  void whoSwitchesTheLanguageKeepsTheNumbers() {
    Answer page = manager.get(PAGE + "?lang=en&written=fr&amount=250+000,5");

    assertThat(dashboard.api().lastInputs()).isEqualTo("{\"amt_credit\":250000.5}");
    assertThat(page.html()).contains("value=\"250,000.5\"");
  }

  @Test
  void aTermThatIsNotChangedStaysExactWhateverItsText() {
    manager.get(PAGE + "?lang=fr&amount=406597,5&instalment=24+700,5&income=202500&price=351000");

    assertThat(dashboard.api().lastInputs()).isEqualTo("{}");
  }

  @Test
  void whatWouldHaveToChangeIsAppliedByOneClick() {
    Answer page = manager.get(PAGE + "?lang=en");

    assertThat(page.textFrom("data-testid=\"recourse\""))
        .startsWith("What would have to change")
        .contains("This is not a promise");
    Matcher address =
        Pattern.compile("href=\"([^\"]+)\" data-testid=\"apply\"").matcher(page.html());
    assertThat(address.find()).isTrue();
    manager.get(address.group(1).replace("&amp;", "&"));
    assertThat(dashboard.api().lastInputs())
        .isEqualTo("{\"amt_credit\":78100.0,\"amt_annuity\":3003.0}");
  }

  @Test
  void aClientWhoCannotBeScoredIsOfferedNoOtherTerms() {
    assertThat(manager.get("/clients/100003/simulation").html())
        .doesNotContain("data-testid=\"recourse\"");
  }

  @Test
  void anUnknownClientIsSaidToBeUnknown() {
    assertThat(manager.get("/clients/999/simulation").html())
        .contains("data-kind=\"unknown-client\"");
  }
}
