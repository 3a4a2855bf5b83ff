package fr.pretadepenser.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Score;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {
  @TempDir Path folder;

  @Test
  void writesInstantsAndDecisionsAsPeopleReadThem() throws JsonProcessingException {
    Score score =
        new Score(
            100001L,
            0.04,
            Decision.GRANTED,
            0.05,
            DecisionRule.ofCosts(10, 1, 0.01),
            List.of(),
            new Text("Prêt accordé", "Loan granted"),
            "v1",
            "2026-11-24-abc",
            Instant.parse("2026-11-24T20:00:00Z"));
    String json = Json.line(score);
    assertThat(json).contains("\"decision\":\"granted\"", "\"at\":\"2026-11-24T20:00:00Z\"");
    assertThat(Json.MAPPER.readValue(json, Score.class)).isEqualTo(score);
  }

  @Test
  void keysDistributionsByPopulation() throws JsonProcessingException {
    Distribution all = new Distribution(3, 1, List.of(0.0, 2.0), null);
    Reference reference =
        new Reference(List.of(0.0, 1.0), Map.of("x", Map.of(Population.ALL, all)), Map.of());
    String json = Json.line(reference);
    assertThat(json).contains("\"x\":{\"all\":{");
    assertThat(Json.MAPPER.readValue(json, Reference.class)).isEqualTo(reference);
  }

  @Test
  void leavesOutAnEmptyListOfFieldErrors() {
    Problem notFound =
        new Problem("/problems/not-found", "Not found", 404, "no client 7", List.of());
    assertThat(Json.line(notFound)).doesNotContain("errors");
  }

  @Test
  void refusesUnknownKeysAndNamesTheFile() throws java.io.IOException {
    Path file = java.nio.file.Files.writeString(folder.resolve("text.json"), "{\"de\":\"x\"}");
    assertThatThrownBy(() -> Json.read(file, Text.class))
        .hasMessageContaining("text.json")
        .hasMessageContaining("de");
  }
}
