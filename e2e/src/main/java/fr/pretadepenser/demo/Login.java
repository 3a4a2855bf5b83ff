package fr.pretadepenser.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How to log in to the dashboard: the first account and its one-time secret, while it is valid. */
public record Login(String username, String secret) {
  private static final String FIRST_ACCOUNT = "manager";

  /** Reads the one-time secret that the dashboard wrote into its store at its first start. */
  static Login of(Path store) throws IOException {
    Path file = store.resolve("one-time-secret");
    return new Login(FIRST_ACCOUNT, Files.exists(file) ? Files.readString(file).strip() : "");
  }

  /** For people: never ask for a secret that was used. */
  @Override
  public String toString() {
    return secret.isEmpty()
        ? username + ", with the password chosen at the first login"
        : username + ", one-time secret " + secret;
  }
}
