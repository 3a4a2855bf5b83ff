package fr.pretadepenser.serving;

import static fr.pretadepenser.model.tiny.TinyTree.leaf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.Replay;
import fr.pretadepenser.contract.decision.Replay.BundleState;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.model.tiny.TinyModel;
import fr.pretadepenser.model.tiny.TinyTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision is recomputed by the bundle that took it, or it is said why it cannot be. */
class ReplayTest {
  @TempDir Path work;
  private Api api;
  private Path bundle;
  private UUID decision;

  @BeforeEach
  void decide() throws Exception {
    api = Api.start(work);
    bundle = work.resolve("models/tiny-1");
    decision =
        DecisionTest.history(DecisionTest.decide(api, DecisionTest.ofClient(TinyNight.REFUSED)))
            .decision()
            .id();
  }

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void theBundleThatDecidedComesToTheSame() throws Exception {
    Replay replay = replay();
    assertThat(replay.match()).isTrue();
    assertThat(replay.differences()).isEmpty();
    assertThat(replay.sentence().en())
        .isEqualTo(
            "Recomputed with the stored model tiny-1, the decision is the same, for the same reasons.");
  }

  @Test
  void aRetiredBundleStillDoes() throws Exception {
    Instant at = Instant.parse("2026-11-01T00:00:00Z");
    ModelEvent retired = new ModelEvent("retired", "tiny-1", at, "risk", "superseded", null);
    Files.writeString(
        Files.createDirectories(work.resolve("models/events"))
            .resolve("20261101T000000.000Z-retired-tiny-1.json"),
        Json.pretty(retired));
    Replay replay = replay();
    assertThat(replay.bundle()).isEqualTo(BundleState.RETIRED);
    assertThat(replay.match()).isTrue();
  }

  @Test
  void aBundleThatIsGoneIsSaidToBe() throws Exception {
    assertThat(replay().match()).as("and it was loaded once").isTrue();
    try (Stream<Path> files = Files.list(bundle)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(bundle);
    Replay replay = replay();
    assertThat(replay.bundle()).isEqualTo(BundleState.MISSING);
    assertThat(replay.match()).isNull();
    assertThat(replay.recomputed()).isNull();
    assertThat(replay.recorded()).isNotNull();
    assertThat(replay.sentence().fr()).contains("n'est plus conservé");
  }

  @Test
  void aBundleWithOneByteChangedIsNotBelieved() throws Exception {
    byte[] zip = Files.readAllBytes(bundle.resolve("model.zip"));
    zip[zip.length / 2] ^= 1;
    Files.write(bundle.resolve("model.zip"), zip);
    Replay replay = replay();
    assertThat(replay.bundle()).isEqualTo(BundleState.DAMAGED);
    assertThat(replay.match()).isNull();
  }

  @Test
  void anotherModelUnderTheSameNameIsFoundOut() throws Exception {
    replaceBundle();
    Replay replay = replay();
    assertThat(replay.match()).isFalse();
    assertThat(replay.differences()).containsExactly("probability", "decision");
    assertThat(replay.recomputed()).isNotEqualTo(replay.recorded());
    assertThat(replay.sentence().fr()).contains("probabilité, décision");
  }

  /** Another base, so that all else is as it was. */
  private void replaceBundle() throws IOException {
    TinyModel model = TinyBundles.model();
    List<TinyTree> trees = new ArrayList<>(model.trees());
    trees.set(0, leaf(-9.0, 100));
    TinyBundles.write(
        bundle,
        new TinyModel(model.dictionary(), model.categories(), trees),
        List.of(TinyBundles.GRANTED));
  }

  private Replay replay() throws Exception {
    return requireNonNull(api.get("/v1/decisions/" + decision, DecisionHistory.class).replay());
  }
}
