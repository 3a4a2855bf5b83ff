package fr.pretadepenser.serving.security;

import fr.pretadepenser.contract.failure.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/**
 * The secret that callers send. Only its SHA-256 stays in memory, and comparing digests takes the
 * same time wherever they differ.
 */
public final class ApiKey {
  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final byte[] digest;

  private ApiKey(String key) {
    this.digest = sha256(key);
  }

  /**
   * The key of {@code file}; made, if there is none, with permissions that let nobody but its owner
   * read it.
   *
   * @throws Failure bad configuration if others may read the file, or if it holds no key
   */
  public static ApiKey of(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw Failure.badConfiguration(
            "API key file " + file + " can be read by others: chmod 600 it, or delete it");
      }
      String key = Files.readString(file).strip();
      if (key.length() < BYTES) {
        throw Failure.badConfiguration("API key file " + file + " holds no key: delete it");
      }
      return new ApiKey(key);
    } catch (IOException e) {
      throw Failure.badConfiguration("API key file " + file + " cannot be used: " + e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // Written aside, then linked: the file never exists half-written nor with wider permissions,
    // and of two processes that start at once the second takes the key of the first.
    FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
    Path aside = Files.createTempFile(folder, ".api-key", "", ownerOnly);
    try {
      Files.writeString(aside, key + "\n", StandardOpenOption.WRITE);
      Files.createLink(file, aside);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(aside);
    }
  }

  /** Whether {@code candidate} is the key. */
  boolean matches(String candidate) {
    return MessageDigest.isEqual(digest, sha256(candidate));
  }

  private static byte[] sha256(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
