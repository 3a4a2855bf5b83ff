package fr.pretadepenser.dashboard.account;

import java.security.SecureRandom;

/** A secret that people can type: 100 random bits in five groups, without look-alike signs. */
final class OneTimeSecret {
  private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GROUPS = 5;
  private static final int GROUP_LENGTH = 4;

  private OneTimeSecret() {}

  static String draw() {
    SecureRandom random = new SecureRandom();
    StringBuilder secret = new StringBuilder();
    for (int sign = 0; sign < GROUPS * GROUP_LENGTH; sign++) {
      if (sign > 0 && sign % GROUP_LENGTH == 0) {
        secret.append('-');
      }
      secret.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return secret.toString();
  }
}
