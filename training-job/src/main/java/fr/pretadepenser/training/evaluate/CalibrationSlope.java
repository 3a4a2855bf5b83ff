package fr.pretadepenser.training.evaluate;

/**
 * Slope of the logistic regression of the outcome on the log-odds, 1 if probabilities mean what
 * they say, with its standard error from the information at the optimum.
 *
 * @param value of the slope
 * @param standardError of it
 */
public record CalibrationSlope(double value, double standardError) {

  /** Of log-odds of clients the model never saw. */
  public static CalibrationSlope of(Outcomes logOdds) {
    double[] line = Platt.regress(logOdds);
    double h00 = 0;
    double h01 = 0;
    double h11 = 0;
    for (int i = 0; i < logOdds.size(); i++) {
      double x = logOdds.value(i);
      double p = Platt.probability(line[0] * x + line[1]);
      double weight = p * (1 - p);
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    return new CalibrationSlope(line[0], Math.sqrt(h00 / (h00 * h11 - h01 * h01)));
  }
}
