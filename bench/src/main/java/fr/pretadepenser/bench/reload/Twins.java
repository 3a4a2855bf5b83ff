package fr.pretadepenser.bench.reload;

import fr.pretadepenser.bench.race.Contestant;
import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The current night and the champion, each twice under two names, so that a request costs the same
 * on either; and pointers to them. What ETL and training wrote is linked to and not touched.
 *
 * @param features what the API reads as written by the ETL
 * @param models what it reads as written by training
 * @param nights the names of the two nights
 * @param versions the names of the two models
 */
record Twins(Path features, Path models, List<String> nights, List<String> versions) {

  /**
   * Lays them out in {@code folder}.
   *
   * @throws Failure input not ready, if there is no night or no model
   */
  static Twins of(Path features, Path models, Path folder) throws IOException {
    Twins twins =
        new Twins(
            Contestant.empty(folder.resolve("features")),
            Contestant.empty(folder.resolve("models")),
            names(features.resolve("current")),
            names(models.resolve("champion")));
    for (String night : twins.nights) {
      link(
          features.resolve("nights"), twins.nights.get(0), twins.features.resolve("nights"), night);
    }
    for (String version : twins.versions) {
      link(models, twins.versions.get(0), twins.models, version);
    }
    twins.point(0, 0);
    return twins;
  }

  private static List<String> names(Path pointer) throws IOException {
    if (!Files.isRegularFile(pointer)) {
      throw Failure.inputNotReady(pointer + " is missing: run the ETL and train a model first");
    }
    String name = Files.readString(pointer).strip();
    return List.of(name, name + "-twin");
  }

  /** A folder of links, but for the manifest, which says the folder's name. */
  private static void link(Path from, String original, Path to, String name) throws IOException {
    Path folder = Files.createDirectories(to.resolve(name));
    try (Stream<Path> parts = Files.list(from.resolve(original).toRealPath())) {
      for (Path part : parts.toList()) {
        Path linked = folder.resolve(part.getFileName());
        if (part.endsWith("manifest.json")) {
          String manifest = Files.readString(part);
          Files.writeString(linked, manifest.replace('"' + original + '"', '"' + name + '"'));
        } else {
          Files.createSymbolicLink(linked, part);
        }
      }
    }
  }

  /** Moves both pointers. */
  void point(int night, int version) throws IOException {
    point(features.resolve("current"), nights.get(night));
    point(models.resolve("champion"), versions.get(version));
  }

  private static void point(Path pointer, String name) throws IOException {
    Path aside = pointer.resolveSibling(pointer.getFileName() + ".next");
    Files.writeString(aside, name + "\n");
    Files.move(aside, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
