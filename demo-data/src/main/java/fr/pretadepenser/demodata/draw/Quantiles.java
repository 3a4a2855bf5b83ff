package fr.pretadepenser.demodata.draw;

/**
 * A distribution given by nine of its quantiles: minimum, 1, 5, 25, 50, 75, 95, 99 % and maximum;
 * linear in between.
 */
public final class Quantiles {
  private static final double[] LEVELS = {0, 0.01, 0.05, 0.25, 0.50, 0.75, 0.95, 0.99, 1};

  private final double[] values;

  private Quantiles(double[] values) {
    this.values = values;
  }

  /** Nine values, never falling. */
  public static Quantiles of(double... values) {
    if (values.length != LEVELS.length) {
      throw new IllegalArgumentException("nine quantiles expected, not " + values.length);
    }
    return new Quantiles(values.clone());
  }

  /** The value at a level in [0, 1]. */
  public double at(double level) {
    int i = 1;
    while (i < LEVELS.length - 1 && level > LEVELS[i]) {
      i++;
    }
    double share = (level - LEVELS[i - 1]) / (LEVELS[i] - LEVELS[i - 1]);
    return values[i - 1] + share * (values[i] - values[i - 1]);
  }

  /** A value drawn from the distribution. */
  public double draw(Draw draw) {
    return at(draw.uniform());
  }

  /** The value at the level of a standard normal number, so that columns can be correlated. */
  public double atNormal(double normal) {
    return at(level(normal));
  }

  /** The standard normal distribution function, to 1e-7 (Abramowitz and Stegun 26.2.17). */
  public static double level(double normal) {
    double t = 1 / (1 + 0.2316419 * Math.abs(normal));
    double tail =
        Math.exp(-normal * normal / 2)
            / Math.sqrt(2 * Math.PI)
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return normal > 0 ? 1 - tail : tail;
  }
}
