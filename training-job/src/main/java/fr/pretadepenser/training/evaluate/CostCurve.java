package fr.pretadepenser.training.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What each threshold would have cost.
 *
 * @param points by rising threshold
 */
public record CostCurve(List<Point> points) {
  private static final int STEPS = 80;

  /**
   * One threshold.
   *
   * @param threshold refused from there
   * @param cost mean per application, in false refusals
   */
  public record Point(double threshold, Estimate cost) {}

  /** From 0 to four times the configured threshold, where decisions are made, but at most 1. */
  public static CostCurve of(Outcomes probabilities, double threshold, Stakes stakes) {
    double end = Math.min(1, 4 * threshold);
    List<Point> points = new ArrayList<>();
    for (int step = 0; step <= STEPS; step++) {
      DecisionCost cost = DecisionCost.at(probabilities, end * step / STEPS, stakes);
      points.add(new Point(cost.threshold(), Estimate.normal(cost.mean(), cost.standardError())));
    }
    return new CostCurve(List.copyOf(points));
  }
}
