package fr.pretadepenser.serving.security;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.serving.http.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The keys that were handed out: a JSON list of {@link Key}, readable by its owner only, that holds
 * no key itself. A running API sees a change within a second.
 */
public final class KeysFile {
  private final Path file;

  public KeysFile(Path file) {
    this.file = file;
  }

  /** Where it is. */
  Path path() {
    return file;
  }

  /**
   * The keys, in the order in which they were added; none if there is no file.
   *
   * @throws Failure bad configuration, naming the file, if others may read it or it is not a list
   *     of keys
   */
  public List<Key> read() {
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Key> keys;
    try {
      if (!OwnerOnly.holds(file)) {
        throw Failure.badConfiguration(
            "keys file " + file + " can be read by others: chmod 600 it");
      }
      keys = List.of(Json.read(file, Key[].class));
    } catch (IOException | UncheckedIOException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw Failure.badConfiguration("keys file " + file + " cannot be read: " + reason);
    }
    if (keys.stream().map(Key::name).distinct().count() < keys.size()) {
      throw Failure.badConfiguration("keys file " + file + " holds a name twice");
    }
    return keys;
  }

  /**
   * Adds a key and returns its text, which is kept nowhere.
   *
   * @throws Failure bad configuration if there is a key of that name, or the name is not plain
   */
  public String add(String name, Set<Scope> scopes, Instant now) {
    List<Key> keys = new ArrayList<>(read());
    if (name.equals(ApiKey.NAME) || keys.stream().anyMatch(key -> key.name().equals(name))) {
      throw Failure.badConfiguration("there is a key " + name + " already");
    }
    String secret = Secret.random();
    try {
      keys.add(Key.of(name, secret, scopes, now.truncatedTo(ChronoUnit.SECONDS)));
    } catch (IllegalArgumentException e) {
      throw Failure.badConfiguration(String.valueOf(e.getMessage()));
    }
    write(keys);
    return secret;
  }

  /**
   * Takes a key back.
   *
   * @throws Failure bad configuration if there is none of that name
   */
  public void revoke(String name) {
    List<Key> keys = new ArrayList<>(read());
    if (!keys.removeIf(key -> key.name().equals(name))) {
      throw Failure.badConfiguration("keys file " + file + " has no key " + name);
    }
    write(keys);
  }

  private void write(List<Key> keys) {
    try {
      Path aside = OwnerOnly.beside(file, Json.pretty(keys));
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Failure.badConfiguration("keys file " + file + " cannot be written: " + e);
    }
  }
}
