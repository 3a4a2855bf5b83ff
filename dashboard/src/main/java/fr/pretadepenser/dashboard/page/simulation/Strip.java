package fr.pretadepenser.dashboard.page.simulation;

import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * Both probabilities on one scale from 0 to {@code most}, with the grey band and the threshold; the
 * figures beside it say the same. Places are in thousandths of the width.
 *
 * @param most the largest probability on the scale
 */
public record Strip(double most, DecisionRule rule, double before, double after) {
  private static final int WIDTH = 1000;
  private static final double LEAST = 0.4;

  static @Nullable Strip of(Simulation simulation) {
    Double before = simulation.before().probability();
    Double after = simulation.after().probability();
    if (before == null || after == null) {
      return null;
    }
    double largest = Math.max(Math.max(before, after), simulation.after().rule().greyHigh());
    double most = Math.min(1, Math.max(LEAST, Math.ceil(largest * 10) / 10));
    return new Strip(most, simulation.after().rule(), before, after);
  }

  /** Where a probability is. */
  public long place(double probability) {
    return Math.round(WIDTH * probability / most);
  }
}
