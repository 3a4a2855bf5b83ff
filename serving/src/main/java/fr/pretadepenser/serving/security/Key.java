package fr.pretadepenser.serving.security;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.pretadepenser.serving.http.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A key that callers may hold, without the key: 256 random bits cannot be guessed from their
 * SHA-256, so no slower hash is needed.
 *
 * @param name of who holds it, as the record of accesses tells it
 * @param sha256 of the key's text, in hexadecimal
 * @param scopes what it lets them do
 * @param created when
 */
public record Key(String name, String sha256, Set<Scope> scopes, Instant created) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /** Refuses a name that is not plain, a hash that is none, and a key that opens nothing. */
  public Key {
    check(NAME.matcher(name).matches(), "a key's name is letters, digits, . _ and -");
    check(DIGEST.matcher(sha256).matches(), "key " + name + " has no SHA-256");
    check(!scopes.isEmpty(), "key " + name + " has no scope");
    check(Scope.ofKeys().containsAll(scopes), "key " + name + " cannot hold the scope open");
    scopes = Set.copyOf(scopes);
  }

  /** The key for a secret. */
  static Key of(String name, String secret, Set<Scope> scopes, Instant created) {
    return new Key(name, HexFormat.of().formatHex(digest(secret)), scopes, created);
  }

  /** Its scopes, in their order. */
  @JsonIgnore
  public Set<Scope> sortedScopes() {
    return new TreeSet<>(scopes);
  }

  byte[] digest() {
    return HexFormat.of().parseHex(sha256);
  }

  static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
