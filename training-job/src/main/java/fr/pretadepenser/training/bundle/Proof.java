package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.bundle.BundleRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Proves a finished bundle before anyone may see it: by the compiled scorer, then by the stock
 * MLeap runtime in a JVM of its own, for Spark's class path breaks MLeap's frames.
 *
 * @param verifier verify-bundle.jar
 */
public record Proof(Path verifier) {
  private static final int MOST_MINUTES = 5;

  /**
   * Returns if the bundle holds.
   *
   * @throws Failure failed check, with the reason
   */
  void hold(Path folder) {
    try {
      Bundle.load(folder);
    } catch (BundleRefused refused) {
      throw Failure.failedCheck("the new bundle is refused: " + refused.getMessage());
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    try {
      Process process =
          new ProcessBuilder(
                  java.toString(), "-Xmx512m", "-jar", verifier.toString(), folder.toString())
              .redirectErrorStream(true)
              .start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw Failure.failedCheck("the new bundle is refused by a stock MLeap runtime: " + said);
      }
    } catch (IOException e) {
      throw Failure.failedCheck("the new bundle cannot be verified: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
