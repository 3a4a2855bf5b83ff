package fr.pretadepenser.dashboard.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.security.SecureRandom;

/** bcrypt over SHA-512, so that a passphrase longer than bcrypt's 72 bytes counts in full. */
final class PasswordHash {
  private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2B;

  private final int cost;
  private final String nobody;

  /** A hasher whose checks take 2^cost rounds. */
  PasswordHash(int cost) {
    this.cost = cost;
    this.nobody = hash("an account that does not exist");
  }

  String hash(String password) {
    return BCrypt.with(VERSION, new SecureRandom(), LongPasswordStrategies.hashSha512(VERSION))
        .hashToString(cost, password.toCharArray());
  }

  boolean matches(String password, String hash) {
    return BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
        .verify(password.toCharArray(), hash.toCharArray())
        .verified;
  }

  /** Spends what a check costs, so that an unknown name cannot be told by its answer's time. */
  void spend(String password) {
    boolean ignored = matches(password, nobody);
  }
}
