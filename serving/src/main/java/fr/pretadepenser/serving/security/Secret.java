package fr.pretadepenser.serving.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes what callers send. */
final class Secret {
  /** 256 bits, so nobody guesses it. */
  static final int BYTES = 32;

  private Secret() {}

  static String random() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
