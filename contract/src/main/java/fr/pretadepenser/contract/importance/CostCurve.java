package fr.pretadepenser.contract.importance;

import java.time.Instant;
import java.util.List;

/**
 * What decisions at each threshold would have cost, measured out of fold when the model was
 * trained.
 *
 * @param points by rising threshold
 * @param threshold at which the model decides, from the configured costs
 * @param cost there
 * @param bestThreshold at which the measured cost was least, as a check
 * @param bestCost there
 * @param model version of the bundle
 * @param night it was trained on
 * @param at when asked
 */
public record CostCurve(
    List<Point> points,
    double threshold,
    double cost,
    double bestThreshold,
    double bestCost,
    String model,
    String night,
    Instant at) {

  /**
   * One threshold.
   *
   * @param threshold refused from there
   * @param cost mean per application, in false refusals
   * @param low end of its 95 % interval
   * @param high likewise
   */
  public record Point(double threshold, double cost, double low, double high) {}
}
