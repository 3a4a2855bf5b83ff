package fr.pretadepenser.training.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.bundle.EventKind;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.bundle.Reign;
import fr.pretadepenser.contract.failure.ExitCode;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChampionsTest {
  private static final Instant NOW = Instant.parse("2026-07-02T03:00:00Z");

  @TempDir Path models;
  private Registry registry = new Registry(Path.of(""));
  private Champions champions = new Champions(registry, Clock.systemUTC());

  @BeforeEach
  void threeVersions() {
    registry = new Registry(models);
    champions = new Champions(registry, Clock.fixed(NOW, ZoneOffset.UTC));
    for (String version : List.of("v1", "v2", "v3")) {
      KeptBundles.write(models, version);
    }
  }

  @Test
  void aPromotionIsToldBeforeAndAfter() {
    champions.promote(change("v1"));
    assertThat(registry.champion()).hasValue("v1");
    assertThat(kinds()).containsExactly("promoting v1", "promoted v1");
    assertThat(champions.events())
        .allSatisfy(event -> assertThat(event.reason()).isEqualTo("because v1"))
        .allSatisfy(event -> assertThat(event.actor()).isEqualTo("ada"));
  }

  @Test
  void rollingBackGoesFromChampionToChampion() {
    champions.promote(change("v1"));
    champions.promote(change("v2"));
    champions.promote(change("v3"));
    assertThat(champions.rollBack("ada", "too many complaints")).isEqualTo("v2");
    assertThat(champions.rollBack("ada", "still too many")).isEqualTo("v1");
    assertThat(registry.champion()).hasValue("v1");
    assertRefused(
        () -> champions.rollBack("ada", "more"),
        ExitCode.INPUT_NOT_READY,
        "no champion before the present one");
  }

  @Test
  void whatDoesNotProveItselfIsNeitherPromotedNorRolledBackTo() {
    champions.promote(change("v1"));
    champions.promote(change("v2"));
    KeptBundles.harm(models, "v1");
    KeptBundles.harm(models, "v3");
    assertRefused(() -> champions.promote(change("v3")), ExitCode.FAILED_CHECK, "v3 may not serve");
    assertRefused(
        () -> champions.rollBack("ada", "why"), ExitCode.FAILED_CHECK, "reference.json is not");
    assertThat(registry.champion()).hasValue("v2");
    assertThat(kinds())
        .containsExactly("promoting v1", "promoted v1", "promoting v2", "promoted v2");
  }

  @Test
  void aRetiredVersionNeverServesAgain() {
    champions.promote(change("v1"));
    champions.promote(change("v2"));
    champions.retire(change("v1"));
    assertThat(models.resolve("v1/model.zip")).exists();
    assertRefused(
        () -> champions.promote(change("v1")),
        ExitCode.BAD_CONFIGURATION,
        "v1 was retired on 2026-07-02T03:00:00.004Z by ada: because v1");
    assertRefused(
        () -> champions.rollBack("ada", "why"), ExitCode.BAD_CONFIGURATION, "v1 was retired");
    assertRefused(
        () -> champions.retire(change("v1")), ExitCode.BAD_CONFIGURATION, "v1 was retired");
  }

  @Test
  void whatCannotBeIsRefusedInOneSentence() {
    champions.promote(change("v1"));
    assertRefused(
        () -> champions.retire(change("v1")), ExitCode.BAD_CONFIGURATION, "v1 is the champion");
    assertRefused(
        () -> champions.promote(change("v1")), ExitCode.BAD_CONFIGURATION, "champion already");
    assertRefused(
        () -> champions.promote(change("v9")), ExitCode.BAD_CONFIGURATION, "v9 is no finished");
    assertRefused(
        () -> champions.retire(change("v9")), ExitCode.BAD_CONFIGURATION, "v9 is no finished");
    assertRefused(() -> Change.of("v1", "ada", " "), ExitCode.BAD_CONFIGURATION, "--reason");
    assertRefused(() -> Change.of("v1", "", "why"), ExitCode.BAD_CONFIGURATION, "--actor");
    assertThat(kinds()).containsExactly("promoting v1", "promoted v1");
  }

  @Test
  void stoppedBeforeThePointerMovesNothingHappened() {
    champions.promote(change("v1"));
    stop(EventKind.PROMOTING, "v2");
    assertThat(kinds())
        .containsExactly("promoting v1", "promoted v1", "promoting v2", "abandoned v2");
    assertThat(served()).containsExactly("v1");
    champions.promote(change("v2"));
    assertThat(registry.champion()).hasValue("v2");
  }

  @Test
  void stoppedAfterThePointerMovedItHappenedWhenItMoved() throws IOException {
    champions.promote(change("v1"));
    stop(EventKind.PROMOTING, "v2");
    registry.point("v2");
    Instant moved = NOW.plusSeconds(20);
    Files.setLastModifiedTime(registry.pointer(), FileTime.from(moved));
    champions = new Champions(registry, Clock.fixed(NOW.plusSeconds(3_600), ZoneOffset.UTC));
    assertThat(kinds())
        .containsExactly("promoting v1", "promoted v1", "promoting v2", "promoted v2");
    ModelEvent told = champions.events().get(3);
    assertThat(told.at()).isEqualTo(moved);
    assertThat(told.reason()).isEqualTo("because v2");
  }

  @Test
  void aRollBackThatIsStoppedIsEndedLikewise() {
    champions.promote(change("v1"));
    champions.promote(change("v2"));
    stop(EventKind.ROLLING_BACK, "v1");
    registry.point("v1");
    assertThat(kinds()).endsWith("rolling back v1", "rolled back v1");
    assertThat(served()).containsExactly("v1", "v2", "v1");
  }

  @Test
  void aPointerWrittenByHandIsTold() {
    champions.promote(change("v1"));
    registry.point("v3");
    assertThat(kinds()).containsExactly("promoting v1", "promoted v1", "found v3");
    assertThat(served()).containsExactly("v1", "v3");
  }

  @Test
  void ofManyAtOnceNoneIsLost() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<?>> running = new ArrayList<>();
    for (String version : List.of("v1", "v2", "v3")) {
      running.add(pool.submit(() -> champions.promote(change(version))));
    }
    for (Future<?> one : running) {
      one.get();
    }
    pool.shutdown();
    assertThat(served()).hasSize(3).containsExactlyInAnyOrder("v1", "v2", "v3");
    assertThat(registry.champion()).hasValue(served().get(2));
    List<String> kinds = kinds();
    for (int i = 0; i < 6; i += 2) {
      assertThat(kinds.get(i + 1)).isEqualTo(kinds.get(i).replace("promoting", "promoted"));
    }
  }

  /** Leaves what a command that dies right after its intention leaves. */
  private void stop(EventKind intention, String version) {
    EventFiles files = new EventFiles(models);
    files.add(change(version).event(intention, files.next(NOW)));
  }

  private List<String> kinds() {
    return champions.events().stream().map(e -> e.kind() + " " + e.version()).toList();
  }

  private List<String> served() {
    return Reign.of(champions.events()).stream().map(Reign::version).toList();
  }

  private static Change change(String version) {
    return Change.of(version, "ada", "because " + version);
  }

  private static void assertRefused(ThrowingCallable work, ExitCode code, String sentence) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.exitCode()).isEqualTo(code))
        .hasMessageContaining(sentence);
  }
}
