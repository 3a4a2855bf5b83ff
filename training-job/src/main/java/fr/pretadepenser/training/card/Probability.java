package fr.pretadepenser.training.card;

import fr.pretadepenser.training.evaluate.CalibrationLine;
import fr.pretadepenser.training.evaluate.Isotonic;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.evaluate.Reliability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the probability means what it says.
 *
 * @param calibration from margin to log-odds, as it ships
 * @param line slope and intercept out of fold; null if outcomes are too few
 * @param reliability predicted against observed, by tenth of the clients
 * @param isotonic the best rising curve, to look at only
 */
public record Probability(
    Platt calibration,
    @Nullable CalibrationLine line,
    List<Reliability> reliability,
    List<Isotonic> isotonic) {
  private static final int TENTHS = 10;

  /** Of calibrated out-of-fold log-odds. */
  public static Probability of(Platt calibration, Outcomes logOdds) {
    return new Probability(
        calibration,
        CalibrationLine.of(logOdds),
        Reliability.of(logOdds, TENTHS),
        Isotonic.of(logOdds));
  }
}
