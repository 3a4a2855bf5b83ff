package fr.pretadepenser.serving.bundle;

import static fr.pretadepenser.serving.Versions.MILD;
import static fr.pretadepenser.serving.Versions.MONDAY;
import static fr.pretadepenser.serving.Versions.STERN;
import static fr.pretadepenser.serving.Versions.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.client.ReloadSummary;
import fr.pretadepenser.contract.client.ReloadSummary.Refused;
import fr.pretadepenser.model.tiny.TinyBundles;
import fr.pretadepenser.serving.Versions;
import fr.pretadepenser.serving.night.NightStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pointers say what serves; what cannot serve is refused, and what served goes on. */
class ReloaderTest {
  @TempDir Path work;
  private final List<Snapshot> began = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private Versions versions;

  @SuppressWarnings("NullAway.Init")
  private Snapshots snapshots;

  @SuppressWarnings("NullAway.Init")
  private Reloader reloader;

  @BeforeEach
  void serveMildOnMonday() throws IOException {
    versions = Versions.write(work);
    NightStores stores = new NightStores(work.resolve("store"), "1GB");
    Sources sources = new Sources(versions.features(), versions.models(), stores, 5);
    snapshots = new Snapshots(sources.load());
    reloader = new Reloader(sources, snapshots, began::add);
  }

  @AfterEach
  void stop() {
    reloader.close();
    snapshots.close();
    assertThat(snapshots.open()).isZero();
  }

  private void look(String model, String night) throws IOException {
    versions.point(model, night);
    reloader.look();
  }

  @Test
  void whatIsComputedFromAWholeSnapshotBeginsWithIt() throws IOException {
    look(STERN, TUESDAY);
    reloader.look();

    assertThat(began).containsExactly(snapshots.serving());
  }

  private void serves(String model, String night) {
    assertThat(snapshots.serving()).hasToString("model %s over night %s".formatted(model, night));
    assertThat(snapshots.open()).isEqualTo(1);
  }

  private void refused(String reason) {
    Refused refused = Objects.requireNonNull(reloader.summary().refused());
    assertThat(refused.reason()).contains(reason).doesNotContain("\n");
  }

  private List<String> stores() throws IOException {
    try (Stream<Path> files = Files.list(work.resolve("store"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void nothingHappensUntilAPointerMoves() {
    Snapshot before = snapshots.serving();
    reloader.look();
    reloader.look();
    assertThat(snapshots.serving()).isSameAs(before);
    assertThat(reloader.summary()).isEqualTo(new ReloadSummary(0, 0, null));
  }

  @Test
  void anotherChampionANotherNightOrBothAreTakenUp() throws IOException {
    look(STERN, MONDAY);
    serves(STERN, MONDAY);
    look(STERN, TUESDAY);
    serves(STERN, TUESDAY);
    look(MILD, MONDAY);
    serves(MILD, MONDAY);
    assertThat(reloader.summary()).isEqualTo(new ReloadSummary(3, 0, null));
  }

  @Test
  void theNightIsKeptOpenWhenOnlyTheModelIsAnother() throws IOException {
    look(STERN, MONDAY);
    assertThat(snapshots.serving().store().features(100_001)).isPresent();
  }

  @Test
  void aModelThatDoesNotProveItselfIsRefusedOnceAndTheOldOneGoesOn() throws IOException {
    String tampered = versions.tampered();
    look(tampered, MONDAY);
    reloader.look();
    serves(MILD, MONDAY);
    refused("the champion may not serve: ");
    assertThat(reloader.summary().refusals()).isEqualTo(1);
    assertThat(reloader.summary().refused())
        .extracting(Refused::model, Refused::night)
        .containsExactly(tampered, MONDAY);
  }

  @Test
  void pointingBackIsARollbackAndEndsTheRefusal() throws IOException {
    look(STERN, MONDAY);
    look(versions.tampered(), MONDAY);
    serves(STERN, MONDAY);
    look(STERN, MONDAY);
    serves(STERN, MONDAY);
    assertThat(reloader.summary()).isEqualTo(new ReloadSummary(1, 1, null));
    look(MILD, MONDAY);
    serves(MILD, MONDAY);
  }

  @Test
  void whatWasRefusedIsTriedAgainWhenSomebodyAsks() throws IOException {
    String tampered = versions.tampered();
    look(tampered, MONDAY);
    assertThat(reloader.again().refusals()).isEqualTo(2);
    TinyBundles.write(versions.models().resolve(tampered));
    assertThat(reloader.again()).isEqualTo(new ReloadSummary(1, 2, null));
    serves(tampered, MONDAY);
  }

  @Test
  void aBadChampionDoesNotHoldUpTheNight() throws IOException {
    look(versions.tampered(), TUESDAY);
    serves(MILD, TUESDAY);
    refused("the champion may not serve: ");
    assertThat(reloader.summary().swapped()).isEqualTo(1);
  }

  @Test
  void aNightThatLacksWhatTheModelReadsDoesNotHoldUpTheChampion() throws IOException {
    look(STERN, versions.lacking("bureau_active_debt"));
    serves(STERN, MONDAY);
    refused("model model-stern reads the number bureau_active_debt, which night 2026-01-07-");
  }

  @Test
  void pointersToNothingAreRefused() throws IOException {
    look("no-model", "../elsewhere");
    serves(MILD, MONDAY);
    refused("names no folder of a model: 'no-model'");
    Files.delete(versions.models().resolve("champion"));
    reloader.look();
    serves(MILD, MONDAY);
    refused("has no champion yet");
    assertThat(reloader.summary().refusals()).isEqualTo(2);
  }

  @Test
  void thePointersAreWatched() throws Exception {
    reloader.every(Duration.ofMillis(5));
    versions.point(STERN, TUESDAY);
    for (int i = 0; i < 2_000 && !reloader.summary().equals(new ReloadSummary(1, 0, null)); i++) {
      Thread.sleep(5);
    }
    serves(STERN, TUESDAY);
  }

  @Test
  void onlyTheStoresOfThisNightAndTheOneBeforeStayOnDisk() throws IOException {
    look(MILD, TUESDAY);
    assertThat(stores()).containsExactly(MONDAY + ".duckdb", TUESDAY + ".duckdb");
    look(MILD, versions.lacking("days_employed"));
    assertThat(stores()).containsExactly(TUESDAY + ".duckdb", "2026-01-07-cccccccccccc.duckdb");
    Files.createDirectories(work.resolve("store/killed.duckdb.building.tmp/spilled"));
    look(MILD, MONDAY);
    serves(MILD, MONDAY);
    assertThat(stores()).containsExactly(MONDAY + ".duckdb", "2026-01-07-cccccccccccc.duckdb");
  }
}
