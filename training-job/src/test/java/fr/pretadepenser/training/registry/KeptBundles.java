package fr.pretadepenser.training.registry;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the model module's kept bundle, each sealed as a version of its own. */
public final class KeptBundles {
  private static final Path KEPT =
      Path.of("../model/src/test/resources/earlier/20261125-000000-882f1c");

  private KeptBundles() {}

  /** A proved bundle in the folder of its version. */
  public static Path write(Path models, String version) {
    try {
      Path folder = Files.createDirectories(models.resolve(version));
      try (Stream<Path> files = Files.list(KEPT)) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
      }
      BundleManifest kept = Json.read(KEPT.resolve("manifest.json"), BundleManifest.class);
      Files.writeString(
          folder.resolve("manifest.json"),
          Json.pretty(
              new BundleManifest(
                  version,
                  kept.createdAt(),
                  kept.files(),
                  kept.rule(),
                  kept.lineage(),
                  kept.seeds())));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes a file of a bundle, as a disk or a hand might. */
  public static void harm(Path models, String version) {
    try {
      Path file = models.resolve(version).resolve("reference.json");
      Files.writeString(file, Files.readString(file) + " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
