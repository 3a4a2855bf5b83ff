package fr.pretadepenser.model.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of one bundle folder, each proved to be the one that the manifest lists. */
final class BundleFiles {
  /** What a bundle holds at least, beside its manifest. */
  private static final List<String> REQUIRED =
      List.of(
          "model.zip",
          "features.json",
          "verification.json",
          "reference.json",
          "card.json",
          "card.html");

  private final Path folder;
  private final BundleManifest manifest;

  private BundleFiles(Path folder, BundleManifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Opens a folder and checks every file.
   *
   * @throws BundleRefused naming the file that is missing, changed or not listed
   */
  static BundleFiles open(Path folder) {
    Path file = folder.resolve("manifest.json");
    if (!Files.isRegularFile(file)) {
      throw new BundleRefused(folder + " is not a bundle: it has no manifest.json");
    }
    BundleManifest manifest = read(file, BundleManifest.class);
    if (manifest.files() == null || manifest.rule() == null || manifest.version() == null) {
      throw new BundleRefused(file + " lacks its version, files or rule");
    }
    if (!folder.toAbsolutePath().normalize().endsWith(manifest.version())) {
      throw new BundleRefused(folder + " is the folder of version " + manifest.version());
    }
    BundleFiles files = new BundleFiles(folder, manifest);
    files.check();
    return files;
  }

  BundleManifest manifest() {
    return manifest;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Reads one of the JSON files. */
  <T> T read(String name, Class<T> type) {
    return read(file(name), type);
  }

  /** Reads one field of one of the JSON files. */
  <T> T readField(String name, String field, Class<T> type) {
    JsonNode node = read(name, JsonNode.class).get(field);
    if (node == null || node.isNull()) {
      throw new BundleRefused(file(name) + " has no field " + field);
    }
    try {
      return Json.MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new BundleRefused(file(name) + ": " + field + ": " + e.getOriginalMessage(), e);
    }
  }

  private static <T> T read(Path file, Class<T> type) {
    try {
      T value = Json.MAPPER.readValue(Files.readAllBytes(file), type);
      if (value == null) {
        throw new BundleRefused(file + " is empty");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new BundleRefused(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new BundleRefused(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void check() {
    Map<String, String> listed = manifest.files();
    for (String name : REQUIRED) {
      if (!listed.containsKey(name)) {
        throw new BundleRefused(folder + ": manifest.json does not list " + name);
      }
    }
    for (String name : present()) {
      if (!listed.containsKey(name) && !name.equals("manifest.json")) {
        throw new BundleRefused(folder + ": " + name + " is not listed in manifest.json");
      }
    }
    for (var entry : listed.entrySet()) {
      checkHash(entry.getKey(), entry.getValue());
    }
  }

  private SortedSet<String> present() {
    SortedSet<String> names = new TreeSet<>();
    try (Stream<Path> list = Files.list(folder)) {
      list.forEach(path -> names.add(path.getFileName().toString()));
    } catch (IOException e) {
      throw new BundleRefused(folder + " cannot be listed: " + e.getMessage(), e);
    }
    return names;
  }

  private void checkHash(String name, String expected) {
    Path file = file(name).normalize();
    if (!folder.normalize().equals(file.getParent())) {
      throw new BundleRefused(folder + ": manifest.json lists " + name + ", out of the folder");
    }
    if (!Files.isRegularFile(file)) {
      throw new BundleRefused(file + " is missing");
    }
    String actual = sha256(file);
    if (!actual.equals(expected)) {
      throw new BundleRefused(
          file + " is not the file the manifest lists: SHA-256 " + actual + ", not " + expected);
    }
  }

  private static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new BundleRefused(file + " cannot be read: " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
