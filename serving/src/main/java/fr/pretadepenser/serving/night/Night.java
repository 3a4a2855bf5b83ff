package fr.pretadepenser.serving.night;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import fr.pretadepenser.contract.night.TableDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One night that the ETL published.
 *
 * @param folder that holds it
 * @param manifest its identity
 * @param dictionary every feature, protected ones and formulas included
 * @param tables the clean tables
 */
public record Night(
    Path folder,
    NightManifest manifest,
    FeatureDictionary dictionary,
    List<TableDescription> tables) {

  static final String CLIENT = "SK_ID_CURR";
  static final String TARGET = "TARGET";
  static final String NAMES = "client_name";

  /** One folder, not a path that leads elsewhere. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

  /**
   * The night that the pointer {@code current} of {@code features} names.
   *
   * @throws Failure input not ready, naming the file, if there is none or it is not whole
   */
  public static Night current(Path features) {
    Path pointer = features.resolve("current");
    String name;
    try {
      name = Files.readString(pointer).strip();
    } catch (IOException e) {
      throw Failure.inputNotReady(
          features + " has no night yet: " + pointer + " cannot be read; run the ETL first", e);
    }
    Path folder = features.resolve("nights");
    if (!NAME.matcher(name).matches() || !Files.isDirectory(folder.resolve(name))) {
      throw Failure.inputNotReady(pointer + " names no night: '" + name + "'");
    }
    folder = folder.resolve(name);
    NightManifest manifest = read(folder.resolve("manifest.json"), NightManifest.class);
    if (!manifest.night().equals(name)) {
      throw Failure.inputNotReady(
          folder.resolve("manifest.json") + " is of another night: " + manifest.night());
    }
    return new Night(
        folder,
        manifest,
        read(folder.resolve("features.json"), FeatureDictionary.class),
        List.of(read(folder.resolve("tables.json"), TableDescription[].class)));
  }

  /** The columns of the feature table that hold inputs, in dictionary order. */
  List<Feature> inputs() {
    return dictionary.inputs().stream()
        .filter(feature -> feature.protection() != Protection.PROTECTED)
        .toList();
  }

  /** The tables that hold a client's records, in the order of the night. */
  List<TableDescription> records() {
    return tables.stream().filter(table -> !table.folder().equals(NAMES)).toList();
  }

  private static <T> T read(Path file, Class<T> type) {
    if (!Files.isRegularFile(file)) {
      throw Failure.inputNotReady(file + " is missing: the night is not whole");
    }
    try {
      return Json.read(file, type);
    } catch (UncheckedIOException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw Failure.inputNotReady("cannot read " + reason, e);
    }
  }
}
