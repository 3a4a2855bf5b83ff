package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Draw;

/**
 * What only a client's history shows, in standard deviations; higher is riskier.
 *
 * @param lateness how late instalments are paid
 * @param indebtedness how much of the credits still open elsewhere is still owed
 * @param price how dear earlier credits were: lenders had seen the risk before
 */
public record Traits(double lateness, double indebtedness, double price) {
  private static final double BOUND = 2.6;

  static Traits draw(Draw draw) {
    return new Traits(bounded(draw.normal()), bounded(draw.normal()), bounded(draw.normal()));
  }

  /** The chance that one instalment is paid after its due day. */
  public double lateShare() {
    return 1 / (1 + Math.exp(3.05 - 1.1 * lateness));
  }

  /** How many days ahead an instalment paid in time is paid, on average. */
  public double daysAhead() {
    return 9.5 * Math.exp(-0.65 * lateness);
  }

  private static double bounded(double normal) {
    return Math.max(-BOUND, Math.min(BOUND, normal));
  }
}
