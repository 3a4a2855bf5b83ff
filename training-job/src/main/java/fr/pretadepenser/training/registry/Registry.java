package fr.pretadepenser.training.registry;

import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The models folder. Bundles are only ever added, their manifest last; events are only ever added;
 * the champion pointer alone changes, atomically. Who changes it is {@link Champions}.
 *
 * @param models the folder, created when first written to
 */
public record Registry(Path models) {
  static final String MANIFEST = "manifest.json";
  private static final String CHAMPION = "champion";

  /** Copies a proved bundle to the folder of its version. */
  public void publish(Path proved, String version) {
    Path folder = models.resolve(version);
    if (Files.exists(folder)) {
      throw Failure.failedCheck(folder + " exists already: a version is never written over");
    }
    try {
      Files.createDirectories(folder);
      for (Path file : manifestLast(proved)) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that the pointer names, if there is one. */
  public Optional<String> champion() {
    try {
      return Files.exists(pointer())
          ? Optional.of(Files.readString(pointer()).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Versions of all finished bundles, oldest first. */
  public List<String> versions() {
    if (!Files.isDirectory(models)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(models)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(MANIFEST)))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All events, oldest first. */
  public List<ModelEvent> events() {
    return new EventFiles(models).read();
  }

  /** Folder of a version, there or not. */
  public Path folder(String version) {
    return models.resolve(version);
  }

  Path pointer() {
    return models.resolve(CHAMPION);
  }

  /** Lets the pointer name a version: readers see the old one or the new one, never half. */
  void point(String version) {
    try {
      Path written = models.resolve("." + CHAMPION + "." + version);
      Files.writeString(written, version + "\n");
      Files.move(
          written, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The manifest comes last: a folder without it is not a bundle. */
  private static List<Path> manifestLast(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .sorted(
              Comparator.<Path, Boolean>comparing(file -> file.endsWith(MANIFEST))
                  .thenComparing(Path::toString))
          .toList();
    }
  }
}
