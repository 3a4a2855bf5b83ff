package fr.pretadepenser.training.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * The logistic regression of the outcome on the predicted log-odds: slope 1 and intercept 0 are
 * perfect calibration, a slope below 1 says the predictions are too extreme (Cox 1958).
 *
 * @param slope with its Wald interval
 * @param intercept likewise
 */
public record CalibrationLine(Estimate slope, Estimate intercept) {

  /** Of calibrated log-odds; null where the outcomes are too few to tell a line. */
  public static @Nullable CalibrationLine of(Outcomes logOdds) {
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
    double determinant = h00 * h11 - h01 * h01;
    // Where a value separates the outcomes the line has no end, and its curvature is gone.
    if (!(determinant > 1e-9 * h00 * h11)) {
      return null;
    }
    return new CalibrationLine(
        Estimate.normal(line[0], Math.sqrt(h00 / determinant)),
        Estimate.normal(line[1], Math.sqrt(h11 / determinant)));
  }
}
