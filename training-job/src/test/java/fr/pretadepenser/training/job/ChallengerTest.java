package fr.pretadepenser.training.job;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.gate.Challenge;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.score.LogOdds;
import fr.pretadepenser.training.score.Scored;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A champion, a night with twice the clients, a challenger as good and one that is worse. */
class ChallengerTest {
  private static final String GATES =
      """
      training.fairness.groups = [{feature = code_gender}, {feature = age_years, bounds = [40]}]
      training.fairness.variant = false
      training.gates.least-clients = 50
      training.gates.least-group = 5
      training.gates.auc-loss = 0.03
      training.gates.cost-rise = 0.2
      training.gates.fairness-rise = 1
      training.gates.refusal-shift = 0.5
      training.gates.score-psi = 5
      """;
  private static final String SECOND = "2026-07-02-0123456789ab";

  @TempDir static Path work;
  private static String first = "";
  private static String good = "";
  private static String worse = "";

  @BeforeAll
  static void threeTrainings() {
    night(TinyNight.NAME, 1_200);
    first = train(GATES, "2026-07-01T03:00:00Z");
    night(SECOND, 2_400);
    good = train(GATES, "2026-07-02T03:00:00Z");
    worse = train(GATES + "training.slots.tables = [bureau]", "2026-07-02T04:00:00Z");
  }

  @Test
  void theGoodOneIsChampionAndTheWorseOneStaysForPeopleToLookAt() {
    assertThat(registry().champion()).hasValue(good);
    assertThat(registry().versions()).containsExactly(first, good, worse);
    assertThat(last(good).reason()).isEqualTo("holds all gates, takes the place of " + first);
    assertThat(last(worse).kind()).isEqualTo("refused");
    assertThat(last(worse).reason())
        .contains("auc-loss: Loss of AUC on the frozen tenth")
        .contains("bound at most 0.0300");
  }

  @Test
  void aChallengerIsJudgedOnTheFrozenTenthAndOnClientsTheChampionHasNotSeen() {
    List<GateResult> gates = Objects.requireNonNull(last(good).gates());
    assertThat(gates)
        .extracting(gate -> gate.rows() + " " + gate.gate())
        .containsExactly(
            "frozen parity",
            "frozen least-auc",
            "frozen slope",
            "frozen auc-loss",
            "frozen cost-rise",
            "frozen fairness-rise",
            "frozen refusal-shift",
            "frozen score-psi",
            "new auc-loss",
            "new cost-rise",
            "new fairness-rise",
            "new refusal-shift",
            "new score-psi");
    assertThat(gates).allMatch(GateResult::held);
    assertThat(gates).allSatisfy(gate -> assertThat(gate.value()).isNotNull());
    assertThat(Json.read(registry().folder(good).resolve("card.json"), Object.class).toString())
        .contains("auc-loss");
    // The worse one was trained on the champion's own night, which has nobody new.
    assertThat(Objects.requireNonNull(last(worse).gates()))
        .filteredOn(gate -> gate.rows().equals("new"))
        .singleElement()
        .satisfies(gate -> assertThat(gate.held()).isTrue())
        .satisfies(gate -> assertThat(gate.sentence().en()).startsWith("0 clients, 0 with"));
  }

  @Test
  void whereTheChampionsNightIsGoneTheFrozenTenthJudgesAlone() {
    List<GateResult> gates = againstItself("2026-06-01-0123456789ab");
    assertThat(gates)
        .filteredOn(gate -> gate.rows().equals("frozen"))
        .hasSize(5)
        .allMatch(GateResult::held)
        .allSatisfy(gate -> assertThat(gate.value()).isZero());
    assertThat(gates)
        .filteredOn(gate -> gate.rows().equals("new"))
        .singleElement()
        .satisfies(
            gate -> assertThat(gate.sentence().en()).contains("judged on the frozen tenth alone"));
  }

  /** The first champion against itself, were its night of another name; errors weigh by credit. */
  private static List<GateResult> againstItself(String lostNight) {
    Path bundle = Renamed.night(registry().folder(first), work.resolve("renamed"), lostNight);
    Bundle champion = Bundle.load(bundle);
    Night night = Night.current(LocalSpark.session(), features());
    Dataset<Row> clients = Clients.of(night, champion.dictionary());
    Scored frozen = scored(champion, LabelledClients.frozen(clients));
    Scored others = scored(champion, LabelledClients.thawed(clients).limit(100));
    TrainingSettings settings = SmallSettings.with(GATES);
    return new Challenge(night, settings.gates(), settings.rule(), true)
        .against(champion, frozen, others);
  }

  @Test
  void aColumnThatTheNightLacksIsMissingForTheChampion() {
    Night night = Night.current(LocalSpark.session(), features());
    Bundle kept =
        Bundle.load(Path.of("../model/src/test/resources/earlier/20261125-000000-882f1c"));
    assertThat(Clients.withMissing(night, kept.dictionary()).columns())
        .containsExactly(Clients.of(night, kept.dictionary()).columns());
    Dataset<Row> clients =
        Clients.withMissing(
            night, Renamed.input(kept.dictionary(), "ext_source_2", "ext_source_9"));
    assertThat(clients.filter(col("ext_source_9").isNotNull()).count()).isZero();
  }

  private static Scored scored(Bundle bundle, Dataset<Row> clients) {
    return LogOdds.of(clients, bundle.folder().resolve("model.zip"), bundle.dictionary());
  }

  private static void night(String name, int clients) {
    TinyNight.write(
        LocalSpark.session(),
        work.resolve("features"),
        name,
        clients,
        TinyNight.features(LocalSpark.session(), clients));
  }

  private static String train(String settings, String now) {
    return new TrainJob(
            LocalSpark.session(),
            SmallSettings.with(settings),
            new Proof(Path.of(System.getProperty("verifier.jar", ""))),
            Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
            step -> {})
        .run(Night.current(LocalSpark.session(), features()), registry());
  }

  private static String features() {
    return work.resolve("features").toString();
  }

  private static Registry registry() {
    return new Registry(work.resolve("models"));
  }

  private static ModelEvent last(String version) {
    Optional<ModelEvent> last =
        registry().events().stream()
            .filter(event -> event.version().equals(version))
            .reduce((former, latter) -> latter);
    return last.orElseThrow();
  }
}
