package fr.pretadepenser.dashboard.page.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
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
class LetterTest {
  private RunningDashboard dashboard;
  private Visitor manager;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    dashboard = new RunningDashboard(folder, "lender.contact = \"Mme Petit, 01 23 45 67 89\"");
    manager = dashboard.manager();
  }

  @AfterAll
  void stop() {
    dashboard.close();
  }

  @Test
  void aRefusalIsAProposalWithReasonsDataAndRights() {
    Answer page = manager.get("/clients/100002/letter?lang=fr");

    assertThat(page.html()).contains("data-decision=\"refused\"");
    assertThat(page.textFrom("data-testid=\"letter\""))
        .contains("Votre demande de prêt · Camille Durand (n° 100002)")
        .contains("24 novembre 2026")
        .contains("vous pouvez demander qu'une personne réexamine votre dossier")
        .contains("Ce qui pèse contre votre demande Score externe 3 : 0,14")
        .contains("Ce qui parle pour votre demande Niveau d'études")
        .contains("Demande en cours (1 ligne)")
        .contains("ni votre sexe, ni votre âge")
        .contains("Mme Petit, 01 23 45 67 89")
        .contains("dpo@pretadepenser.example")
        .contains("CNIL")
        .contains("directive (UE) 2023/2225, article 18");
  }

  @Test
  void itIsWrittenInEnglishToo() {
    assertThat(manager.get("/clients/100003/letter?lang=en").textFrom("data-testid=\"letter\""))
        .contains("proposes to grant this loan")
        .contains("24 November 2026");
  }

  @Test
  void aClientWithoutAScoreIsForAPerson() {
    assertThat(manager.get("/clients/100004/letter?lang=fr").textFrom("data-testid=\"letter\""))
        .contains("une personne va l'examiner")
        .doesNotContain("Ce qui pèse contre");
  }

  @Test
  void aLenderThatCannotBeReachedIsRefused() {
    assertThatThrownBy(() -> new Lender("Banque", " ", "dpo", "CNIL"))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("dashboard.lender");
  }
}
