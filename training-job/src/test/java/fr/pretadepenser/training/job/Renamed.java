package fr.pretadepenser.training.job;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Bundles and dictionaries that name things which are not there. */
final class Renamed {
  private Renamed() {}

  /** A copy of a bundle, in a folder of its name, that says it was trained on another night. */
  static Path night(Path bundle, Path into, String night) {
    try {
      Path copy = Files.createDirectories(into.resolve(bundle.getFileName().toString()));
      try (Stream<Path> files = Files.list(bundle)) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName().toString()));
        }
      }
      BundleManifest old = Json.read(bundle.resolve("manifest.json"), BundleManifest.class);
      Map<String, String> lineage = new HashMap<>(old.lineage());
      lineage.put("night", night);
      Files.writeString(
          copy.resolve("manifest.json"),
          Json.pretty(
              new BundleManifest(
                  old.version(), old.createdAt(), old.files(), old.rule(), lineage, old.seeds())));
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dictionary in which an input has another name. */
  static FeatureDictionary input(FeatureDictionary dictionary, String from, String to) {
    String json = Json.line(dictionary).replace("\"name\":\"" + from, "\"name\":\"" + to);
    try {
      return Json.MAPPER.readValue(json, FeatureDictionary.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
