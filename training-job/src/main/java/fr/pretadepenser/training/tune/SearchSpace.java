package fr.pretadepenser.training.tune;

import fr.pretadepenser.training.fit.Boosting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * From where candidates are drawn: what is known to matter for a few hundred correlated columns and
 * a rare outcome. Strengths and rates are drawn evenly on a scale of logarithms.
 */
final class SearchSpace {
  private SearchSpace() {}

  /** The configured settings first, then as many as are wanted, the same for the same seed. */
  static List<Boosting> draw(Boosting configured, int candidates, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Boosting> drawn = new ArrayList<>(List.of(configured));
    while (drawn.size() < candidates) {
      int depth = 2 + random.nextInt(5);
      double eta = logarithmic(random, 0.02, 0.2);
      // A slower rate gets as many more rounds, and as much more patience.
      double pace = Math.max(1, configured.eta() / eta);
      drawn.add(
          new Boosting(
              depth,
              eta,
              rounded(0.5 + 0.5 * random.nextDouble()),
              rounded(0.15 + 0.85 * random.nextDouble()),
              logarithmic(random, 1, 300),
              orNone(random, 0.1, 10),
              logarithmic(random, 0.1, 100),
              orNone(random, 0.1, 30),
              configured.maxBins(),
              (int) Math.ceil(configured.maxRounds() * pace),
              (int) Math.ceil(configured.earlyStopping() * pace),
              configured.workers(),
              configured.threads(),
              configured.monotone()));
    }
    return drawn;
  }

  /** One candidate in two goes without. */
  private static double orNone(SplittableRandom random, double low, double high) {
    double drawn = logarithmic(random, low, high);
    return random.nextBoolean() ? drawn : 0;
  }

  private static double logarithmic(SplittableRandom random, double low, double high) {
    return rounded(low * Math.pow(high / low, random.nextDouble()));
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).round(new MathContext(2)).doubleValue();
  }
}
