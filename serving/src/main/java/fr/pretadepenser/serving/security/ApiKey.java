package fr.pretadepenser.serving.security;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.serving.http.Scope;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The key that is there from the first start, so that an API and a dashboard on one machine need
 * nobody to hand one over: its text lies in a file of its owner, and it holds every scope.
 */
final class ApiKey {
  /** Under which its accesses are recorded. */
  static final String NAME = "embedded";

  private ApiKey() {}

  /**
   * The key of {@code file}; made, if there is none, with permissions that let nobody but its owner
   * read it.
   *
   * @throws Failure bad configuration if others may read the file, or if it holds no key
   */
  static Key of(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      if (!OwnerOnly.holds(file)) {
        throw Failure.badConfiguration(
            "API key file " + file + " can be read by others: chmod 600 it, or delete it");
      }
      String key = Files.readString(file).strip();
      if (key.length() < Secret.BYTES) {
        throw Failure.badConfiguration("API key file " + file + " holds no key: delete it");
      }
      Instant created = Files.getLastModifiedTime(file).toInstant();
      return Key.of(NAME, key, Scope.ofKeys(), created);
    } catch (IOException e) {
      throw Failure.badConfiguration("API key file " + file + " cannot be used: " + e);
    }
  }

  private static void make(Path file) throws IOException {
    // Written aside, then linked: the file never exists half-written nor with wider permissions,
    // and of two processes that start at once the second takes the key of the first.
    Path aside = OwnerOnly.beside(file, Secret.random() + "\n");
    try {
      Files.createLink(file, aside);
    } catch (FileAlreadyExistsException e) {
      return;
    } finally {
      Files.delete(aside);
    }
  }
}
