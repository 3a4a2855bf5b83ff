package fr.pretadepenser.training.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All 25 cells on a tiny night, then a second run that has them already. */
class CrossComparisonTest {
  private static final String TINY =
      """
      compare.forest { trees = 10, max-depth = 4 }
      compare.gbt { max-rounds = 4, step-size = 0.4 }
      gbt.max-depth = 2
      boosting { max-rounds = 30, max-depth = 2, eta = 0.2 }
      """;

  @TempDir private static Path work;
  private static Comparison comparison = new Comparison("", 0, 0, 0, 0, List.of(), Map.of(), 0);

  @BeforeAll
  static void compare() {
    TinyNight.write(LocalSpark.session(), features(), 900);
    comparison = run(TINY, new ArrayList<>());
  }

  private static Path features() {
    return Objects.requireNonNull(work).resolve("features");
  }

  private static Config config(String lines) {
    return ConfigFactory.parseString(lines)
        .withFallback(ConfigFactory.parseResources("reference.conf").getConfig("training"));
  }

  private static Comparison run(String lines, List<String> told) {
    return new CrossComparison(
            SlotChoice.DEFAULT,
            new Folds(2, 3, 8),
            2,
            DecisionRule.ofCosts(10, 1, 0),
            CompareSettings.of(config(lines)),
            told::add)
        .run(
            Night.current(LocalSpark.session(), features().toString()),
            all -> all,
            new CellStore(features().resolveSibling("cells")));
  }

  private static Standing standing(Kind kind, Treatment treatment) {
    return comparison.standings().stream()
        .filter(s -> s.learner() == kind && s.treatment() == treatment)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyLearnerStandsUnderEveryTreatment() {
    assertThat(comparison.standings()).hasSize(25);
    assertThat(comparison.clients()).isBetween(620L, 750L);
    assertThat(comparison.slots()).isEqualTo(8);
    for (Treatment treatment : Treatment.values()) {
      assertThat(standing(Kind.DUMMY, treatment).auc().mean()).isEqualTo(0.5);
      for (Kind kind : List.of(Kind.LOGISTIC, Kind.FOREST, Kind.GBT, Kind.XGBOOST)) {
        assertThat(standing(kind, treatment).auc().mean()).isBetween(0.6, 0.9);
      }
    }
  }

  @Test
  void theBestComesFirstAndOthersAreTheirDifferenceBehind() {
    Standing best = comparison.standings().get(0);
    assertThat(best.behind().value()).isZero();
    assertThat(comparison.standings())
        .allSatisfy(
            s ->
                assertThat(s.behind().value())
                    .isCloseTo(s.auc().mean() - best.auc().mean(), within(1e-9)));
    assertThat(standing(Kind.DUMMY, Treatment.NONE).behind().high()).isNegative();
  }

  @Test
  void treatmentsDistortProbabilitiesAndPlattRepairsThem() {
    for (Kind kind : List.of(Kind.LOGISTIC, Kind.FOREST, Kind.XGBOOST)) {
      for (Treatment treatment : Treatment.values()) {
        Standing s = standing(kind, treatment);
        boolean distorted = s.raw().predicted().mean() > 1.1;
        assertThat(distorted)
            .as("%s, %s: %s", kind, treatment, s.raw().predicted())
            .isEqualTo(treatment != Treatment.NONE);
        assertThat(s.calibrated().predicted().mean()).isCloseTo(1, within(0.1));
      }
    }
  }

  @Test
  void whatIsThereAlreadyIsNotFittedAgain() throws IOException {
    Path one = features().resolveSibling("cells").resolve("forest-smote.json");
    String before = Files.readString(one);
    Comparison again = run(TINY + "compare.learners = [forest, xgboost]", new ArrayList<>());
    assertThat(again.standings()).hasSize(10);
    assertThat(Files.readString(one)).isEqualTo(before);
  }

  @Test
  void itIsReadByPeopleAndByMachines() throws IOException {
    assertThat(comparison.table())
        .contains("| learner | treatment | AUC")
        .contains("| logistic | class-weights | 0.")
        .contains("| dummy | none | 0.5000 (");
    assertThat(ComparisonPage.of(comparison))
        .contains("forest, smote")
        .doesNotContain("NaN")
        .doesNotContain("<script");
    Path file = Files.writeString(features().resolveSibling("c.json"), Json.pretty(comparison));
    assertThat(Comparison.read(file)).isEqualTo(comparison);
    assertThatThrownBy(() -> Comparison.read(features()))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("is not a comparison.json");
  }
}
