package fr.pretadepenser.serving.batch;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.time.Duration;

/**
 * How large a batch may be.
 *
 * @param maxBytes of its body
 * @param maxRowBytes of a row; a longer one is refused alone
 * @param atOnce batches worked on; further ones are refused with 503
 * @param timeout from the first byte to the last answer
 */
public record BatchSettings(long maxBytes, int maxRowBytes, int atOnce, Duration timeout) {

  /** Refuses values out of range, naming the key. */
  public BatchSettings {
    check(maxBytes > 0, "max-bytes must be positive, not " + maxBytes);
    check(maxRowBytes > 0, "max-row-bytes must be positive, not " + maxRowBytes);
    check(atOnce > 0, "at-once must be positive, not " + atOnce);
    check(timeout.toMillis() > 0, "timeout must be positive");
  }

  /** Reads the settings. */
  public static BatchSettings of(Config config) {
    return new BatchSettings(
        config.getLong("max-bytes"),
        config.getInt("max-row-bytes"),
        config.getInt("at-once"),
        config.getDuration("timeout"));
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw Failure.badConfiguration("serving.batch." + sentence);
    }
  }
}
