package fr.pretadepenser.etl.gate;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;

/**
 * The settings of the gates, {@code etl.gate} in {@code reference.conf}.
 *
 * @param enabled whether data is judged at all
 * @param historyNights earlier nights that a night is compared with, at most; 0 for none
 * @param minNights fewer of them and only the last one is compared with
 * @param warning changes beyond are shown
 * @param error changes beyond refuse the night
 */
public record GateConfig(
    boolean enabled, int historyNights, int minNights, Change warning, Change error) {

  /**
   * How far a figure may move from earlier nights: beyond all that is said of its kind.
   *
   * @param deviations standard deviations of the earlier nights, from their mean
   * @param rows of a table, as a share of what they were
   * @param share of rows (without a value, of a code), in absolute terms
   * @param mean of a column, as a share of what it was
   */
  public record Change(double deviations, double rows, double share, double mean) {
    static Change of(Config config) {
      return new Change(
          config.getDouble("deviations"),
          config.getDouble("rows"),
          config.getDouble("share"),
          config.getDouble("mean"));
    }

    private boolean isPositive() {
      return deviations > 0 && rows > 0 && share > 0 && mean > 0;
    }

    private boolean isWithin(Change wider) {
      return deviations <= wider.deviations
          && rows <= wider.rows
          && share <= wider.share
          && mean <= wider.mean;
    }
  }

  /**
   * Refuses what is out of range.
   *
   * @throws Failure bad configuration, naming the key
   */
  public GateConfig {
    check(0 <= historyNights && historyNights <= 365, "history-nights must be from 0 to 365");
    check(minNights >= 2, "min-nights must be at least 2");
    check(warning.isPositive(), "warning must hold numbers above 0");
    check(error.isPositive(), "error must hold numbers above 0");
    check(warning.isWithin(error), "error must not be narrower than etl.gate.warning");
  }

  /** Reads the settings under {@code gate}. */
  public static GateConfig of(Config config) {
    return new GateConfig(
        config.getBoolean("enabled"),
        config.getInt("history-nights"),
        config.getInt("min-nights"),
        Change.of(config.getConfig("warning")),
        Change.of(config.getConfig("error")));
  }

  Change change(Outcome level) {
    return level == Outcome.ERROR ? error : warning;
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw Failure.badConfiguration("configuration key etl.gate." + rule);
    }
  }
}
