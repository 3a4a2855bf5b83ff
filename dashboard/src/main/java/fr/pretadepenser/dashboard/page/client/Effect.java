package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.dashboard.page.Frame;

/**
 * What something adds to the risk: never by sign or colour alone, always in words too.
 *
 * @param logOdds added to the baseline; positive raises the risk
 * @param largest of its table, in absolute value: the length of the longest bar
 */
public record Effect(Frame frame, double logOdds, double largest) {
  /** Half the width of the drawing, in its own units. */
  private static final int HALF = 50;

  private static final double VISIBLE = 0.005;

  /** In log-odds, signed. */
  public String amount() {
    return frame.numbers().signed(logOdds, 2);
  }

  /** What that means. */
  public String direction() {
    if (Math.abs(logOdds) < VISIBLE) {
      return frame.text("effect.none");
    }
    return logOdds > 0 ? frame.text("effect.raises") : frame.text("effect.lowers");
  }

  /** {@code raises}, {@code lowers} or {@code none}: the class of its cells. */
  public String tag() {
    if (Math.abs(logOdds) < VISIBLE) {
      return "none";
    }
    return logOdds > 0 ? "raises" : "lowers";
  }

  /** Where the bar begins, of 100. */
  public long barStart() {
    return logOdds > 0 ? HALF : HALF - barLength();
  }

  /** How long the bar is, of 50. */
  public long barLength() {
    return largest == 0 ? 0 : Math.round(HALF * Math.abs(logOdds) / largest);
  }
}
