package fr.pretadepenser.dashboard.page.position;

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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PositionTest {
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
  void aClientIsPlacedAmongEveryGroupInAPictureAndATable() {
    Answer page = manager.get("/clients/100002/position?lang=fr&feature=ext_source_3");

    assertThat(page.html())
        .contains("data-group=\"all\"", "data-group=\"granted\"", "data-group=\"refused\"")
        .contains("data-group=\"repaid\"", "data-group=\"defaulted\"", "data-group=\"similar\"")
        .contains("src=\"/clients/100002/position.svg?feature=ext_source_3");
    assertThat(page.textFrom("data-testid=\"groups\"")).contains("Tous les clients");
  }

  @Test
  void whatWeighsMostForTheClientIsOfferedFirst() {
    Answer page = manager.get("/clients/100002/position?lang=en");

    assertThat(page.html())
        .containsSubsequence(
            "label=\"What weighs most for this client\"",
            "<option value=\"ext_source_3\" selected>",
            "label=\"All others\"",
            "<option value=\"amt_credit\">");
  }

  @Test
  void twoFeaturesAreDrawnTogetherAsChosen() {
    String query = "?x=amt_credit&y=ext_source_2";

    assertThat(manager.get("/clients/100002/position" + query).html())
        .contains("/clients/100002/density.svg?x=amt_credit&amp;y=ext_source_2");
    assertThat(manager.get("/clients/100002/density.svg" + query + "&shade=dark").html())
        .contains("dark");
  }

  @Test
  void aFeatureThatTheModelLacksIsRefused() {
    assertThat(manager.get("/clients/100002/position?feature=shoe_size").status()).isEqualTo(400);
    assertThat(manager.get("/clients/100002/density.svg?x=amt_credit").status()).isEqualTo(400);
  }
}
