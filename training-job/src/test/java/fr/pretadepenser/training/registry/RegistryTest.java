package fr.pretadepenser.training.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.bundle.ModelEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
  private static final Instant AT = Instant.parse("2026-07-02T03:00:00Z");

  @TempDir Path work;
  private Registry registry = new Registry(Path.of(""));

  @BeforeEach
  void bundle() throws IOException {
    registry = new Registry(work.resolve("models"));
    Files.createDirectory(work.resolve("proved"));
    Files.writeString(work.resolve("proved/manifest.json"), "{}");
    Files.writeString(work.resolve("proved/model.zip"), "trees");
  }

  @Test
  void thereIsNothingAtFirst() {
    assertThat(registry.champion()).isEmpty();
    assertThat(registry.versions()).isEmpty();
    assertThat(registry.events()).isEmpty();
  }

  @Test
  void thePointerNamesOneOfThePublished() throws IOException {
    registry.publish(work.resolve("proved"), "v1");
    registry.publish(work.resolve("proved"), "v2");
    Files.createDirectories(work.resolve("models/unfinished"));
    assertThat(registry.versions()).containsExactly("v1", "v2");
    registry.point("v1");
    registry.point("v2");
    assertThat(registry.champion()).hasValue("v2");
    assertThat(work.resolve("models/v1/model.zip")).hasContent("trees");
  }

  @Test
  void aVersionIsNeverWrittenOver() {
    registry.publish(work.resolve("proved"), "v1");
    assertThatThrownBy(() -> registry.publish(work.resolve("proved"), "v1"))
        .hasMessageContaining("v1 exists already");
  }

  @Test
  void anEventIsWrittenOnceAndReadAgain() {
    EventFiles files = new EventFiles(registry.models());
    ModelEvent event = new ModelEvent("rolled back", "v1", AT, "test", "for the test", null);
    files.add(event);
    assertThat(work.resolve("models/events/20260702-030000-000-rolled-back-v1.json"))
        .content()
        .contains("for the test");
    assertThat(registry.events()).containsExactly(event);
    assertThatThrownBy(() -> files.add(event)).hasMessageContaining("written once");
  }

  @Test
  void instantsGrowWhateverTheClockDoes() {
    EventFiles files = new EventFiles(registry.models());
    assertThat(files.next(AT)).isEqualTo(AT);
    files.add(new ModelEvent("trained", "v1", AT, "test", "first", null));
    assertThat(files.next(AT)).isEqualTo(AT.plusMillis(1));
    assertThat(files.next(AT.minusSeconds(60))).isEqualTo(AT.plusMillis(1));
    assertThat(files.next(AT.plusSeconds(60))).isEqualTo(AT.plusSeconds(60));
  }

  @Test
  void eventsFromBeforeGatesAreReadToo() throws IOException {
    Files.createDirectories(work.resolve("models/events"));
    Files.writeString(
        work.resolve("models/events/20260701-000000-000-promoted-v0.json"),
        """
        {"kind":"promoted","version":"v0","at":"2026-07-01T00:00:00Z","actor":"training-job",
         "reason":"first champion","figures":{"clients":10,"positives":2,"auc":0.7,
         "aucStandardError":0.1,"logLoss":0.3,"brier":0.1,"calibrationSlope":1.0,"cost":0.5,
         "costStandardError":0.1,"threshold":0.1,"empiricalThreshold":0.1,"empiricalCost":0.5}}
        """);
    assertThat(registry.events()).hasSize(1).allSatisfy(e -> assertThat(e.gates()).isNull());
  }
}
