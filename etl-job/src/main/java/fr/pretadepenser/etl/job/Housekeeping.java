package fr.pretadepenser.etl.job;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.etl.night.Retention;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings that say nothing about a night's rows, and so are no part of its identity.
 *
 * @param retention which nights are kept
 * @param staleLock age from which the lock of a run on another host counts as left behind
 */
public record Housekeeping(Retention retention, Duration staleLock) {

  /**
   * Refuses what is out of range.
   *
   * @throws Failure bad configuration, naming the key
   */
  public Housekeeping {
    check(retention.nights() >= 1, "retention.nights", "at least 1");
    check(!retention.minAge().isNegative(), "retention.min-age", "at least 0");
    check(!staleLock.isNegative(), "lock.stale-after", "at least 0");
  }

  /**
   * Defaults, with the overrides of a file.
   *
   * @param models folder of the models, instead of the settings' own
   * @throws Failure bad configuration, naming the key, if one is unknown, of another type or out of
   *     range
   */
  public static Housekeeping load(@Nullable Path file, @Nullable String models) {
    Config config = Settings.load("etl", file);
    try {
      String configured =
          config.hasPath("retention.models") ? config.getString("retention.models") : null;
      return new Housekeeping(
          new Retention(
              config.getInt("retention.nights"),
              config.getDuration("retention.min-age"),
              Optional.ofNullable(models == null ? configured : models)),
          config.getDuration("lock.stale-after"));
    } catch (ConfigException e) {
      throw Failure.badConfiguration("configuration of etl: " + e.getMessage());
    }
  }

  private static void check(boolean holds, String key, String range) {
    if (!holds) {
      throw Failure.badConfiguration("configuration key etl." + key + " must be " + range);
    }
  }
}
