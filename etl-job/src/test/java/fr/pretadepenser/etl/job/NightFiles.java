package fr.pretadepenser.etl.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** What a folder holds, byte by byte. */
final class NightFiles {
  private NightFiles() {}

  /** SHA-256 of every file, by path within the folder. */
  static Map<String, String> hashes(Path within) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(within)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            within.relativize(file).toString(), DigestUtils.sha256Hex(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }
}
