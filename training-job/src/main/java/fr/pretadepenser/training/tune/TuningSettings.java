package fr.pretadepenser.training.tune;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.time.Duration;

/**
 * How long and how widely settings are searched.
 *
 * @param budget of time; candidates that it leaves no room for are cut
 * @param candidates of the first rung, the configured settings among them
 * @param halving one candidate in so many goes on, judged on so many times the clients
 * @param folds into which the clients of each rung are cut
 */
public record TuningSettings(Duration budget, int candidates, int halving, int folds) {

  /** Checks the ranges. */
  public TuningSettings {
    require(!budget.isNegative() && !budget.isZero(), "budget", "positive", budget);
    require(candidates >= 2, "candidates", "at least 2", candidates);
    require(halving >= 2, "halving", "at least 2", halving);
    require(folds >= 2, "folds", "at least 2", folds);
  }

  /** Reads {@code training.tuning}. */
  public static TuningSettings of(Config config) {
    return new TuningSettings(
        config.getDuration("budget"),
        config.getInt("candidates"),
        config.getInt("halving"),
        config.getInt("folds"));
  }

  private static void require(boolean holds, String key, String range, Object value) {
    if (!holds) {
      throw Failure.badConfiguration(
          "training.tuning." + key + " must be " + range + ", not " + value);
    }
  }
}
