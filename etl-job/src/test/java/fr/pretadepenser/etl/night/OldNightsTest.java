package fr.pretadepenser.etl.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import fr.pretadepenser.contract.score.DecisionRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five nights of which one is to stay, and those that somebody needs. */
class OldNightsTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir Path folder;
  private final List<String> progress = new ArrayList<>();
  private Path out = Path.of("");
  private Path models = Path.of("");

  @BeforeEach
  void fiveNights() throws IOException {
    out = folder.resolve("out");
    models = Files.createDirectories(folder.resolve("models"));
    for (int day = 1; day <= 5; day++) {
      night("night" + day, day);
    }
    new Pointer(HADOOP, out.toString(), "current").write("night5");
  }

  @Test
  void onlyTheNewestStays() throws IOException {
    remove(Optional.empty());
    assertThat(nights()).isEqualTo("night5");
    assertThat(progress).contains("old night night1 is removed");
  }

  @Test
  void theCurrentNightStaysEvenIfItIsAnOldOne() throws IOException {
    new Pointer(HADOOP, out.toString(), "current").write("night2");
    remove(Optional.empty());
    assertThat(nights()).isEqualTo("night2 night5");
  }

  @Test
  void nightsOfTheChampionOfYoungerModelsAndOfTheOneBeforeItStay() throws IOException {
    bundles(4);
    Files.writeString(models.resolve("champion"), "v3\n");
    events("promoted v2", "promoted v3");
    remove(Optional.of(models.toString()));
    assertThat(nights()).isEqualTo("night2 night3 night4 night5");
  }

  @Test
  void theModelBeforeIsTheOneThatReignedNotTheOneTrainedBefore() throws IOException {
    bundles(3);
    Files.writeString(models.resolve("champion"), "v3\n");
    events("promoted v1", "refused v2", "promoted v3");
    remove(Optional.of(models.toString()));
    assertThat(nights()).isEqualTo("night1 night3 night5");
  }

  @Test
  void aModelThatWasRetiredNeedsItsNightNoMore() throws IOException {
    bundles(3);
    Files.writeString(models.resolve("champion"), "v1\n");
    events("promoted v1", "promoted v3", "rolled back v1", "retired v3");
    remove(Optional.of(models.toString()));
    assertThat(nights()).isEqualTo("night1 night2 night5");
  }

  @Test
  void anEventThatCannotBeReadKeepsAllNights() throws IOException {
    bundles(1);
    Files.writeString(models.resolve("champion"), "v1\n");
    events("promoted v1");
    Files.writeString(models.resolve("events/2.json"), "{");
    remove(Optional.of(models.toString()));
    assertThat(progress).singleElement().asString().startsWith("no old night is removed: 2.json");
  }

  @Test
  void whereTheModelsCannotBeToldNothingIsRemoved() throws IOException {
    remove(Optional.of(models.toString()));
    assertThat(progress).containsExactly("no old night is removed: " + models + " has no champion");
    Files.writeString(models.resolve("champion"), "v1\n");
    assertThatThrownBy(() -> ModelNights.of(HADOOP, models.toString()))
        .isInstanceOf(Failure.class)
        .hasMessage("champion v1 is not among the models");
    Files.createDirectories(models.resolve("v1"));
    Files.writeString(models.resolve("v1/manifest.json"), "{");
    remove(Optional.of(models.toString()));
    remove(Optional.of(folder.resolve("nowhere").toString()));
    assertThat(nights()).isEqualTo("night1 night2 night3 night4 night5");
  }

  @Test
  void aModelThatDoesNotTellItsNightKeepsThemAll() throws IOException {
    bundle("v1", 1, null);
    Files.writeString(models.resolve("champion"), "v1\n");
    remove(Optional.of(models.toString()));
    assertThat(progress)
        .containsExactly("no old night is removed: model v1 does not tell its night");
  }

  @Test
  void whatBrokenOffRunsLeftGoesToo() throws IOException {
    Files.createDirectories(out.resolve("nights/broken/clean/bureau"));
    Files.writeString(out.resolve(".current.0123"), "night");
    Files.writeString(out.resolve("currents"), "by hand");
    remove(Optional.empty());
    assertThat(nights()).isEqualTo("night5");
    assertThat(out.resolve(".current.0123")).doesNotExist();
    assertThat(out.resolve("currents")).exists();
  }

  @Test
  void ofRefusedNightsAsManyStayAsOfNights() throws IOException {
    for (int day = 1; day <= 3; day++) {
      Path report = out.resolve("refused/night" + day + "/quality.json");
      Files.createDirectories(report.getParent());
      Files.writeString(report, "{}");
      FileTime written = FileTime.from(day(day));
      Files.setLastModifiedTime(report, written);
      Files.setLastModifiedTime(report.getParent(), written);
    }
    Retention two = new Retention(2, Duration.ofDays(2), Optional.empty());
    OldNights rule = new OldNights(HADOOP, out.toString(), two, progress::add);
    rule.remove(day(2));
    assertThat(out.resolve("refused/night1")).as("too young").exists();
    rule.remove(day(4));
    assertThat(out.resolve("refused").toFile().list()).containsOnly("night2", "night3");
    assertThat(progress).contains("refused night night1 is removed");
  }

  @Test
  void whatCannotBeRemovedIsSaidAndIsNoNightAnyLonger() {
    Configuration stubborn = new Configuration();
    stubborn.set("fs.file.impl", StubbornFiles.class.getName());
    stubborn.setBoolean("fs.file.impl.disable.cache", true);
    new OldNights(
            stubborn,
            out.toString(),
            new Retention(1, Duration.ZERO, Optional.empty()),
            progress::add)
        .remove(Instant.now().plus(Duration.ofHours(1)));
    assertThat(progress)
        .as("one line for each of four")
        .hasSize(4)
        .contains("old night night1 cannot be removed: refused", "old night night2 is removed");
    assertThat(out.resolve("nights/night1")).isEmptyDirectory();
  }

  /** Local files that do not let go of the first night's folder. */
  public static final class StubbornFiles extends LocalFileSystem {
    @Override
    public boolean delete(org.apache.hadoop.fs.Path path, boolean whole) throws IOException {
      return !path.getName().equals("night1") && super.delete(path, whole);
    }
  }

  private void remove(Optional<String> of) {
    // An hour from now, whatever was written is old.
    new OldNights(HADOOP, out.toString(), new Retention(1, Duration.ZERO, of), progress::add)
        .remove(Instant.now().plus(Duration.ofHours(1)));
  }

  private String nights() throws IOException {
    try (Stream<Path> nights = Files.list(out.resolve("nights"))) {
      return nights
          .map(night -> night.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new))
          .stream()
          .collect(Collectors.joining(" "));
    }
  }

  private void night(String name, int day) throws IOException {
    Path night = Files.createDirectories(out.resolve("nights").resolve(name));
    NightManifest manifest =
        new NightManifest(name, name, day(day), "1", List.of(), 1, 1, Map.of());
    Files.writeString(night.resolve("manifest.json"), Json.pretty(manifest));
  }

  /** v1 of night1, and so on. */
  private void bundles(int count) throws IOException {
    for (int i = 1; i <= count; i++) {
      bundle("v" + i, i, "night" + i);
    }
  }

  /** One a day, each the kind and the version. */
  private void events(String... texts) throws IOException {
    Path events = Files.createDirectories(models.resolve("events"));
    for (int i = 0; i < texts.length; i++) {
      int cut = texts[i].lastIndexOf(' ');
      ModelEvent event =
          new ModelEvent(
              texts[i].substring(0, cut), texts[i].substring(cut + 1), day(i), "test", "why", null);
      Files.writeString(events.resolve("1-" + i + ".json"), Json.pretty(event));
    }
  }

  private void bundle(String version, int day, @Nullable String night) throws IOException {
    Path bundle = Files.createDirectories(models.resolve(version));
    BundleManifest manifest =
        new BundleManifest(
            version,
            day(day),
            Map.of(),
            DecisionRule.ofCosts(10, 1, 0.01),
            night == null ? Map.of() : Map.of("night", night),
            Map.of());
    Files.writeString(bundle.resolve("manifest.json"), Json.pretty(manifest));
  }

  private static Instant day(int day) {
    return Instant.parse("2026-03-01T00:00:00Z").plus(Duration.ofDays(day));
  }
}
