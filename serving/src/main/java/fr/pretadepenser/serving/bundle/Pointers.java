package fr.pretadepenser.serving.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the two pointers say.
 *
 * @param model the version that {@code models/champion} names, empty if it cannot be read
 * @param night the night that {@code features/current} names, likewise
 */
record Pointers(String model, String night) {

  static Pointers read(Path features, Path models) {
    return new Pointers(line(models.resolve("champion")), line(features.resolve("current")));
  }

  private static String line(Path pointer) {
    try {
      return Files.readString(pointer).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
