package fr.pretadepenser.serving.registry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.client.ModelVersions.Reign;
import fr.pretadepenser.contract.client.ModelVersions.Version;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.model.tiny.TinyBundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry's events tell who was champion, and when. */
class VersionsTest {
  @TempDir Path models;

  @BeforeEach
  void twoModels() throws IOException {
    TinyBundles.write(models.resolve("tiny-1"));
    Files.createDirectories(models.resolve("tiny-2")); // never finished
    Files.createDirectories(models.resolve("events"));
    Files.writeString(models.resolve("events/.half"), "{");
    Files.writeString(models.resolve("champion"), "tiny-1\n");
  }

  @Test
  void eachReignEndsAsTheNextBegins() throws IOException {
    event(1, "trained", "tiny-1");
    event(2, "promoted", "tiny-1");
    event(3, "promoting", "tiny-2");
    event(4, "promoted", "tiny-2");
    event(5, "rolled back", "tiny-1");
    List<Version> versions = Versions.of(models);
    assertThat(versions).extracting(Version::version).containsExactly("tiny-1", "tiny-2");
    assertThat(versions.get(0).served())
        .containsExactly(new Reign(at(2), at(4)), new Reign(at(5), null));
    assertThat(versions.get(0).createdAt()).isNotNull();
    assertThat(versions.get(0).events()).hasSize(3);
    assertThat(versions.get(1).served()).containsExactly(new Reign(at(4), at(5)));
    assertThat(versions.get(1).createdAt()).as("it has no bundle").isNull();
  }

  @Test
  void aModelWithoutEventsIsThereAllTheSame() throws IOException {
    assertThat(Versions.of(models))
        .singleElement()
        .satisfies(
            version -> {
              assertThat(version.version()).isEqualTo("tiny-1");
              assertThat(version.served()).isEmpty();
            });
  }

  private void event(int minute, String kind, String version) throws IOException {
    ModelEvent event = new ModelEvent(kind, version, at(minute), "a person", "a reason", null);
    Files.writeString(models.resolve("events/" + minute + ".json"), Json.pretty(event));
  }

  private static Instant at(int minute) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * minute);
  }
}
