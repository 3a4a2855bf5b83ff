package fr.pretadepenser.training.registry;

import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models folder. Bundles are only ever added, their manifest last; events are only ever added;
 * the champion pointer alone changes, atomically.
 *
 * @param models the folder, created when first written to
 */
public record Registry(Path models) {
  private static final String MANIFEST = "manifest.json";
  private static final String CHAMPION = "champion";
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /** Copies a proved bundle to the folder of its version. */
  public void publish(Path proved, String version) {
    Path folder = models.resolve(version);
    if (Files.exists(folder)) {
      throw Failure.failedCheck(folder + " exists already: a version is never written over");
    }
    try {
      Files.createDirectories(folder);
      for (Path file : files(proved)) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an event; a second of the same name is refused. */
  public void record(ModelEvent event) {
    String name =
        INSTANT.format(event.at()) + "-" + event.kind().replace(' ', '-') + "-" + event.version();
    try {
      Files.createDirectories(models.resolve("events"));
      Files.writeString(
          models.resolve("events").resolve(name + ".json"),
          Json.pretty(event),
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that the pointer names, if there is one. */
  public Optional<String> champion() {
    Path pointer = models.resolve(CHAMPION);
    try {
      return Files.exists(pointer)
          ? Optional.of(Files.readString(pointer).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the pointer name a version: readers see the old one or the new one, never half. */
  public void promote(String version) {
    if (!Files.exists(models.resolve(version).resolve(MANIFEST))) {
      throw Failure.failedCheck(version + " is no finished bundle of " + models);
    }
    try {
      Path written = models.resolve("." + CHAMPION + "." + version);
      Files.writeString(written, version + "\n");
      Files.move(
          written,
          models.resolve(CHAMPION),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The manifest comes last: a folder without it is not a bundle. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(
              java.util.Comparator.<Path, Boolean>comparing(file -> file.endsWith(MANIFEST))
                  .thenComparing(Path::toString))
          .toList();
    }
  }
}
