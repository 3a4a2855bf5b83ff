package fr.pretadepenser.serving.limit;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;

/**
 * How much the API takes on.
 *
 * @param requestsAtOnce that are worked on; further ones are refused with 503
 * @param requestsPerSecond of each key, on average; further ones are refused with 429; 0 for no
 *     such limit
 * @param burst how many of them may come at once after a pause
 */
public record LimitSettings(int requestsAtOnce, int requestsPerSecond, int burst) {

  /** Refuses values out of range, naming the key. */
  public LimitSettings {
    check(requestsAtOnce > 0, "requests-at-once must be positive, not " + requestsAtOnce);
    check(
        requestsPerSecond >= 0,
        "requests-per-second must be positive, or 0 for no limit, not " + requestsPerSecond);
    check(burst > 0, "burst must be positive, not " + burst);
  }

  /** Reads the settings. */
  public static LimitSettings of(Config config) {
    return new LimitSettings(
        config.getInt("requests-at-once"),
        config.getInt("requests-per-second"),
        config.getInt("burst"));
  }

  private static void check(boolean holds, String sentence) {
    if (!holds) {
      throw Failure.badConfiguration("serving.limits." + sentence);
    }
  }
}
