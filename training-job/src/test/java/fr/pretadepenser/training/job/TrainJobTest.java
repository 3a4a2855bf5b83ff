package fr.pretadepenser.training.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.bundle.Reference.Distribution;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.score.ScoreJob;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One training and one scoring of a tiny night, then what they left behind. */
class TrainJobTest {
  private static final Path VERIFIER = Path.of(System.getProperty("verifier.jar", ""));

  @TempDir static Path work;
  private static String version = "";

  @BeforeAll
  static void train() {
    assertThat(VERIFIER).as("packed by the model module: run mvn verify, not mvn test").exists();
    TinyNight.write(LocalSpark.session(), work.resolve("features"), 1_200);
    version = job(VERIFIER, "2026-07-02T03:00:00Z").run(night(), registry("models"));
  }

  private static TrainJob job(Path verifier, String now) {
    return job(TrainingSettings.load(null), verifier, now);
  }

  private static TrainJob job(TrainingSettings settings, Path verifier, String now) {
    return new TrainJob(
        LocalSpark.session(),
        settings,
        new Proof(verifier),
        Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
        step -> {});
  }

  private static Night night() {
    return Night.current(LocalSpark.session(), work.resolve("features").toString());
  }

  private static Registry registry(String models) {
    return new Registry(work.resolve(models));
  }

  @Test
  void theProvedModelIsTheChampion() {
    assertThat(registry("models").champion()).hasValue(version);
    assertThat(version).startsWith("20260702-030000-");
    Figures figures = Bundle.load(Bundle.champion(work.resolve("models"))).figures();
    assertThat(figures.clients()).isEqualTo(1_000 - frozen());
    assertThat(figures.auc()).isBetween(0.65, 0.9);
    assertThat(figures.calibrationSlope()).isBetween(0.7, 1.3);
  }

  @Test
  void theCardTellsWhatTheRunFound() throws IOException {
    JsonNode card = Json.MAPPER.readTree(file("card.json").toFile());
    assertThat(card.at("/figures/clients").asInt()).isEqualTo(card.at("/data/learned").asInt());
    assertThat(card.at("/price/check/best/low").asDouble())
        .isLessThanOrEqualTo(card.at("/price/check/best/high").asDouble());
    assertThat(card.at("/importance/features/0/weight").asDouble()).isPositive();
    JsonNode fairness = card.path("fairness");
    assertThat(fairness.at("/attributes/0/feature").asText()).isEqualTo("code_gender");
    assertThat(fairness.at("/variant/features")).hasSize(2);
    assertThat(fairness.at("/variant/gain/low").asDouble())
        .isLessThan(fairness.at("/variant/gain/high").asDouble());
    // Sex follows from the income, which the model reads in three features.
    assertThat(fairness.at("/proxies/0/aucs/M/value").asDouble()).isGreaterThan(0.7);
    assertThat(fairness.at("/absent/0").asText()).isEqualTo("name_family_status");
    assertThat(card.path("limits").toString()).contains("The night lacks protected attribute");
  }

  @Test
  void theCardsPageStandsAloneInBothLanguages() throws IOException {
    String page = Files.readString(file("card.html"));
    assertThat(page).contains("<article class=\"en\"").contains("<article class=\"fr\"");
    for (String plot :
        List.of("calibration", "cost", "gains", "lift", "ks", "roc", "features", "families")) {
      assertThat(page).contains("<svg").contains("id=\"" + plot + "-en-title\"");
      assertThat(page).contains("id=\"" + plot + "-fr-title\"");
    }
    assertThat(page).contains("approval-code_gender-en").contains("proxy-code_gender-fr");
    assertThat(page).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("%s");
    assertThat(page).doesNotContain("http").doesNotContain("<script").doesNotContain("url(//");
    assertThat(page.length()).isLessThan(2_000_000);
  }

  private static Path file(String name) {
    return work.resolve("models").resolve(version).resolve(name);
  }

  @Test
  void eventsSayWhatHappened() throws IOException {
    try (Stream<Path> events = Files.list(work.resolve("models/events"))) {
      assertThat(events.map(event -> event.getFileName().toString()).sorted())
          .containsExactly(
              "20260702-030000-000-trained-" + version + ".json",
              "20260702-030000-001-promoting-" + version + ".json",
              "20260702-030000-002-promoted-" + version + ".json");
    }
  }

  @Test
  void theReferenceTellsHowClientsAreDistributed() {
    Bundle bundle = Bundle.load(Bundle.champion(work.resolve("models")));
    assertThat(distribution(bundle, "amt_credit", Population.ALL).quantiles())
        .hasSize(11)
        .isSorted();
    long both =
        distribution(bundle, "amt_credit", Population.REPAID).clients()
            + distribution(bundle, "amt_credit", Population.DEFAULTED).clients();
    assertThat(both).isEqualTo(1_000 - frozen());
    Distribution occupations = distribution(bundle, "occupation_type", Population.ALL);
    assertThat(occupations.categories()).containsKeys("Laborers", "Managers");
    assertThat(occupations.missing()).isBetween(120L, 280L);
  }

  @Test
  void theCardTellsWhatTheModelThatShipsDoesOnTheFrozenTenth() throws IOException {
    Path folder = work.resolve("models").resolve(version);
    JsonNode card = Json.MAPPER.readTree(folder.resolve("card.json").toFile());
    Figures unseen = Json.MAPPER.treeToValue(card.get("frozen"), Figures.class);
    assertThat(unseen.clients()).isEqualTo(frozen());
    assertThat(unseen.auc()).isBetween(0.55, 0.95);
    assertThat(unseen.averagePrecision()).isBetween(0.3, 0.95);
    assertThat(unseen.refusalRate()).isBetween(0.5, 1.0);
    assertThat(folder.resolve("card.html")).content().contains("The frozen tenth", "PR-AUC");
    assertThat(card.get("gates"))
        .extracting(gate -> gate.get("gate").asText())
        .containsExactly("parity", "least-auc", "slope");
    assertThat(card.get("gates"))
        .allSatisfy(gate -> assertThat(gate.get("held").asBoolean()).isTrue());
  }

  private static long frozen() {
    return LabelledClients.frozen(night().features()).count();
  }

  private static Distribution distribution(Bundle bundle, String feature, Population population) {
    Map<Population, Distribution> byPopulation = bundle.reference().features().get(feature);
    return Objects.requireNonNull(Objects.requireNonNull(byPopulation).get(population));
  }

  @Test
  void oneByteChangedIsRefused() throws IOException {
    Path copy = Files.createDirectories(work.resolve("copies").resolve(version));
    try (Stream<Path> files = Files.list(work.resolve("models").resolve(version))) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    byte[] zip = Files.readAllBytes(copy.resolve("model.zip"));
    zip[zip.length / 2] ^= 1;
    Files.write(copy.resolve("model.zip"), zip);
    assertThatThrownBy(() -> Bundle.load(copy)).hasMessageContaining("model.zip");
  }

  @Test
  void everyClientOfTheNightHasOneScore() {
    String scored =
        new ScoreJob(LocalSpark.session())
            .run(
                work.resolve("features").toString(),
                work.resolve("models"),
                work.resolve("scores").toString());
    String folder = work.resolve("scores").resolve(scored).toString();
    Dataset<Row> scores = LocalSpark.session().read().parquet(folder + "/parquet");
    assertThat(scores.columns())
        .containsExactly("SK_ID_CURR", "probability", "decision", "model_version");
    assertThat(scores.count()).isEqualTo(1_200);
    // One client in fifty has no income.
    assertThat(scores.filter("probability IS NULL AND decision = 'review'").count()).isEqualTo(24);
    assertThat(LocalSpark.session().read().option("header", true).csv(folder + "/csv").count())
        .isEqualTo(1_200);
  }

  @Test
  void aBundleThatDoesNotHoldIsNotPublished() throws IOException {
    Path quick =
        Files.writeString(
            work.resolve("quick.conf"),
            "training { folds.count = 2, boosting.max-rounds = 20, fairness.groups = [] }");
    TrainJob job =
        job(TrainingSettings.load(quick), work.resolve("no-such.jar"), "2026-07-03T03:00:00Z");
    assertThatThrownBy(() -> job.run(night(), registry("other")))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("refused by a stock MLeap runtime");
    assertThat(work.resolve("other")).doesNotExist();
  }
}
