package fr.pretadepenser.dashboard.page.client;

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
class ClientFileTest {
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
  void aRefusalIsSaidInFrench() {
    Answer page = manager.get("/clients/100002?lang=fr");

    assertThat(page.html()).contains("<html lang=\"fr\"").contains("data-decision=\"refused\"");
    assertThat(page.text()).contains("Camille Durand n° 100002");
    assertThat(page.textFrom("data-testid=\"decision\""))
        .contains("Prêt refusé")
        .contains("soit 7,3 points au-dessus du seuil de 9,1 %");
    assertThat(page.textFrom("data-testid=\"probability\"")).startsWith("16,4 %");
    assertThat(page.textFrom("data-testid=\"threshold\"")).startsWith("9,1 %");
    assertThat(page.textFrom("data-testid=\"gap\""))
        .startsWith("−7,3 points au-dessus du seuil : côté refus");
  }

  @Test
  void aGrantIsSaidInEnglish() {
    Answer page = manager.get("/clients/100003?lang=en");

    assertThat(page.html()).contains("<html lang=\"en\"").contains("data-decision=\"granted\"");
    assertThat(page.textFrom("data-testid=\"probability\"")).startsWith("3.2%");
    assertThat(page.textFrom("data-testid=\"gap\""))
        .startsWith("+5.9 points below the threshold: on the granted side");
  }

  @Test
  void aClientWithoutANameIsCalledByNumber() {
    assertThat(manager.get("/clients/100003?lang=fr").html()).contains("<h1>Client 100003</h1>");
  }

  @Test
  void theDirectionOfAReasonIsInWords() {
    Answer page = manager.get("/clients/100002?lang=fr");

    assertThat(page.textFrom("data-testid=\"reasons-against\""))
        .contains("Augmentent le risque défavorables au client Score externe 3 : 0,14");
    assertThat(page.textFrom("data-testid=\"reasons-in-favour\""))
        .contains("Réduisent le risque favorables au client Niveau d'études : Supérieur");
    assertThat(page.textFrom("data-feature=\"ext_source_3\""))
        .startsWith("Score externe 3 0,14 0,54 +0,62 ▲ augmente le risque");
    assertThat(page.textFrom("data-feature=\"name_education_type\""))
        .startsWith("Niveau d'études Supérieur Secondaire −0,17 ▼ réduit le risque");
    assertThat(page.textFrom("data-feature=\"p_refused_share\"")).contains("0,00 sans effet");
  }

  @Test
  void theTableOfEffectsAddsUpToTheScore() {
    assertThat(manager.get("/clients/100002?lang=fr").textFrom("data-testid=\"contributions\""))
        .contains("Départ : client moyen du modèle −2,93")
        .contains("Total : ce client −1,63 16,4 %");
  }

  @Test
  void theChartsAreTheApisInTheReadersLanguageAndTheme() {
    String page = manager.get("/clients/100002?lang=en&theme=dark").html();
    assertThat(page)
        .contains("data-theme=\"dark\"")
        .contains("src=\"/clients/100002/score.svg?lang=en&amp;shade=dark\"")
        .contains("src=\"/clients/100002/explanation.svg?lang=en&amp;shade=dark\"");

    Answer chart = manager.get("/clients/100002/score.svg?lang=en&shade=dark");
    assertThat(chart.header("Content-Type")).startsWith("image/svg+xml");
    assertThat(chart.header("Content-Security-Policy")).contains("sandbox");
    assertThat(chart.html()).contains("<title>en dark</title>");
  }

  @Test
  void withoutAChoiceTheSystemsThemePicksTheChart() {
    assertThat(manager.get("/clients/100002?theme=system&lang=fr").html())
        .contains("srcset=\"/clients/100002/score.svg?lang=fr&amp;shade=dark\" media")
        .contains("src=\"/clients/100002/score.svg?lang=fr&amp;shade=light\"");
  }

  @Test
  void aClientWhoCannotBeScoredIsForAPerson() {
    Answer page = manager.get("/clients/100004?lang=fr");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html()).contains("data-decision=\"review\"").doesNotContain("score.svg");
    assertThat(page.textFrom("data-testid=\"decision\""))
        .contains("il manque « Annuité »")
        .contains("ni accordé ni refusé : une personne doit décider");
    assertThat(page.html()).contains("data-testid=\"records\"");
  }

  @Test
  void everyDatumHeldIsShownByTable() {
    Answer page = manager.get("/clients/100002?lang=fr");

    assertThat(page.textFrom("data-table=\"application\""))
        .startsWith("Demande en cours 1 ligne")
        .contains("Montant du crédit 406 597,5")
        .contains("Âge, en jours −16 461 45 ans 1 mois avant")
        .contains("Possède une voiture non")
        .contains("1 donnée non renseignée Âge de la voiture");
    assertThat(page.textFrom("data-table=\"bureau\""))
        .startsWith("Crédits dans d'autres établissements 3 lignes")
        .contains("100002 5896631 Closed currency 1 −57 57 jours avant");
    assertThat(page.textFrom("data-table=\"credit_card_balance\"")).contains("Aucune donnée");
  }

  @Test
  void aLongTableShowsItsLastRowsAndLeadsToAll() {
    Answer page = manager.get("/clients/100002?lang=fr");
    assertThat(page.textFrom("data-table=\"installments_payments\""))
        .contains("Les 12 lignes les plus récentes sur 30. Afficher les 30 lignes")
        .contains("100002 30 −30 30 jours avant")
        .doesNotContain("100002 18 −390");

    Answer all = manager.get("/clients/100002/records/installments_payments?lang=en");
    assertThat(all.text()).contains("30 rows").contains("100002 1 −900 2 years 6 months before");
  }

  @Test
  void theScoreSaysWhereItComesFrom() {
    assertThat(manager.get("/clients/100002?lang=fr").textFrom("data-testid=\"provenance\""))
        .contains("24 novembre 2026")
        .contains("08:15")
        .contains("modèle 2026-11-24-ab12cd34ef56")
        .contains("nuit 2026-11-24-0123456789ab");
  }

  @Test
  void nothingOfAClientIsEverMarkup() {
    assertThat(manager.get("/clients/100005").html())
        .contains("&lt;script")
        .doesNotContain("<script>alert", "<img src=x", "<b>Leroy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/clients/999999", "/clients/999999/records/bureau"})
  void anUnknownClientIsSaidSo(String path) {
    Answer page = manager.get(path + "?lang=fr");

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html()).contains("data-kind=\"unknown-client\"");
    assertThat(page.text()).contains("Aucun client ne porte ce numéro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/clients/abc", "/clients/-1", "/clients/100002/records/none", "/nowhere"})
  void whatIsNoPageIsSaidSo(String path) {
    Answer page = manager.get(path);

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html()).contains("data-kind=\"unknown-page\"");
  }

  @Test
  void theRecordsCanBeTakenAwayAsJson() {
    Answer json = manager.get("/clients/100002/records.json");

    assertThat(json.header("Content-Disposition")).contains("client-100002.json");
    assertThat(json.html()).contains("\"AMT_CREDIT\"").contains("406597.5");
  }

  @Test
  void orAsOneCsvWithTheMeaningOfEveryDatum() {
    Answer csv = manager.get("/clients/100002/records.csv?lang=fr");

    assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
    assertThat(csv.html())
        .startsWith("\uFEFFtable,row,column,meaning,value\r\n")
        .contains("application,1,SK_ID_CURR,Numéro du client,100002\r\n")
        .contains(",AMT_CREDIT,")
        .contains(",406597.5\r\n");
  }
}
