package fr.pretadepenser.etl.night;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What makes a night the night it is: the same inputs, code and settings give the same rows in the
 * same files.
 *
 * @param sha256 of all three
 * @param code version of the ETL, and the SHA-256 of its jar or classes
 * @param inputs the raw files
 */
public record Identity(String sha256, String code, List<InputFile> inputs) {
  private static final int SHORT = 12;

  /** Of a run of the code that holds {@code main}, under {@code settings}. */
  public static Identity of(Class<?> main, List<InputFile> inputs, Record settings) {
    String version = main.getPackage().getImplementationVersion();
    String code = (version == null ? "development" : version) + " " + hashOf(main);
    MessageDigest digest = DigestUtils.getSha256Digest();
    update(digest, code);
    update(digest, Json.line(inputs));
    update(digest, Json.line(settings));
    return new Identity(hex(digest), code, List.copyOf(inputs));
  }

  /** The part of it that the night's folder is named by. */
  public String prefix() {
    return sha256.substring(0, SHORT);
  }

  /**
   * Of one clean table alone, as SHA-256: the same code, raw files, settings and foundations give
   * the same rows in the same files.
   *
   * @param files names of the raw files it is read from
   * @param settings those that matter to it
   * @param upon what else it is made from: the order of clients, the identity of another table
   */
  public String ofTable(
      String table, Collection<String> files, Record settings, List<String> upon) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    update(digest, code);
    update(digest, table);
    update(digest, Json.line(inputs.stream().filter(in -> files.contains(in.name())).toList()));
    update(digest, Json.line(settings));
    update(digest, Json.line(upon));
    return hex(digest);
  }

  private static String hashOf(Class<?> main) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    try {
      Path code = Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(code)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          update(digest, code.relativize(file).toString());
          digest.update(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return hex(digest).substring(0, SHORT);
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
