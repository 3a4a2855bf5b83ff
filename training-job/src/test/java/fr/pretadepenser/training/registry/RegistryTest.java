package fr.pretadepenser.training.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.bundle.ModelEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryTest {
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
  void thereIsNoChampionAtFirst() {
    assertThat(registry.champion()).isEmpty();
  }

  @Test
  void aPublishedVersionCanBecomeChampion() {
    registry.publish(work.resolve("proved"), "v1");
    registry.promote("v1");
    registry.publish(work.resolve("proved"), "v2");
    assertThat(registry.champion()).hasValue("v1");
    registry.promote("v2");
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
  void anUnfinishedVersionCannotBecomeChampion() throws IOException {
    Files.createDirectories(work.resolve("models/v3"));
    assertThatThrownBy(() -> registry.promote("v3")).hasMessageContaining("v3 is no finished");
    assertThat(registry.champion()).isEmpty();
  }

  @Test
  void anEventIsWrittenOnce() {
    Instant at = Instant.parse("2026-07-02T03:00:00Z");
    ModelEvent event = new ModelEvent("trained", "v1", at, "test", "for the test", null);
    registry.record(event);
    assertThat(work.resolve("models/events/20260702-030000-000-trained-v1.json"))
        .content()
        .contains("for the test");
    assertThatThrownBy(() -> registry.record(event)).isInstanceOf(UncheckedIOException.class);
  }
}
