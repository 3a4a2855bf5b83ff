package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.contract.failure.Failure;

/**
 * Platt's calibration: log-odds = slope x margin + intercept, the logistic regression of the
 * outcome on the margin by Newton's method (Platt 1999). The slope is positive: calibration never
 * turns the order of clients around.
 *
 * @param slope multiplies the margin
 * @param intercept added to it
 */
public record Platt(double slope, double intercept) {
  private static final int MOST_STEPS = 100;
  private static final double CONVERGED = 1e-12;

  /** No calibration: the margin is the log-odds. */
  public static final Platt IDENTITY = new Platt(1, 0);

  /** Refuses, as a failed check, a slope that is not positive, and what is not finite. */
  public Platt {
    if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
      throw Failure.failedCheck(
          "calibration slope " + slope + " and intercept " + intercept + " do not rank clients");
    }
  }

  /** Fits the calibration to margins and outcomes that the model was not fitted on. */
  public static Platt fit(Outcomes outcomes) {
    double[] line = regress(outcomes);
    return new Platt(line[0], line[1]);
  }

  /** Slope and intercept of the logistic regression of the outcome on the value, unchecked. */
  static double[] regress(Outcomes outcomes) {
    double slope = 0;
    double intercept = logit(outcomes.rate());
    double loss = loss(outcomes, slope, intercept);
    for (int step = 0; step < MOST_STEPS; step++) {
      double g0 = 0;
      double g1 = 0;
      double h00 = 0;
      double h01 = 0;
      double h11 = 0;
      for (int i = 0; i < outcomes.size(); i++) {
        double x = outcomes.value(i);
        double p = probability(slope * x + intercept);
        double residual = p - (outcomes.positive(i) ? 1 : 0);
        double weight = p * (1 - p);
        g0 += residual;
        g1 += residual * x;
        h00 += weight;
        h01 += weight * x;
        h11 += weight * x * x;
      }
      double determinant = h00 * h11 - h01 * h01;
      if (!(determinant > 0)) {
        break;
      }
      double intercept0 = intercept;
      double slope0 = slope;
      double stepIntercept = (h11 * g0 - h01 * g1) / determinant;
      double stepSlope = (h00 * g1 - h01 * g0) / determinant;
      double next = Double.POSITIVE_INFINITY;
      // A full Newton step may overshoot far from the optimum: halve it until the loss falls.
      for (double part = 1; part > 1e-6 && !(next <= loss); part /= 2) {
        intercept = intercept0 - part * stepIntercept;
        slope = slope0 - part * stepSlope;
        next = loss(outcomes, slope, intercept);
      }
      boolean done = !(loss - next > CONVERGED * Math.abs(loss));
      loss = next;
      if (done) {
        break;
      }
    }
    return new double[] {slope, intercept};
  }

  /** Calibrated log-odds of a margin. */
  public double logOdds(double margin) {
    return slope * margin + intercept;
  }

  /** 1 / (1 + exp(-logOdds)). */
  public static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  private static double loss(Outcomes outcomes, double slope, double intercept) {
    double sum = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      double z = slope * outcomes.value(i) + intercept;
      sum += softplus(outcomes.positive(i) ? -z : z);
    }
    return sum;
  }

  /** log(1 + exp(z)), without overflow. */
  static double softplus(double z) {
    return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
