package fr.pretadepenser.dashboard.page.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.dashboard.RunningDashboard;
import fr.pretadepenser.dashboard.Visitor;
import fr.pretadepenser.dashboard.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {
  @Test
  void theModelIsShownWithItsFiguresTheirSpreadAndWhatWeighs(@TempDir Path folder)
      throws IOException {
    try (RunningDashboard dashboard = new RunningDashboard(folder)) {
      Visitor manager = dashboard.manager();
      Answer page = manager.get("/model?lang=fr&feature=ext_source_3");

      assertThat(page.text()).contains("2026-11-24-ab12cd34ef56");
      assertThat(page.textFrom("data-testid=\"figures\""))
          .containsPattern("AUC 0,[0-9]+ ± 0,[0-9]+");
      assertThat(page.textFrom("data-testid=\"weights\"")).contains("Score externe 3");
      assertThat(page.html())
          .contains("/model/costs.svg", "/model/importance.svg")
          .contains("/model/dependence.svg?feature=ext_source_3");
      assertThat(manager.get("/model?feature=shoe_size").status()).isEqualTo(400);
    }
  }
}
