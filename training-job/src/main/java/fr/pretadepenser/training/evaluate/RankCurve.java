package fr.pretadepenser.training.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * What refusing ever more clients, riskiest first, catches and spoils: the points from which gains,
 * lift, ROC and Kolmogorov-Smirnov are read.
 *
 * @param points from nobody refused to everybody
 * @param ks largest distance between {@code caught} and {@code spoiled}
 * @param ksAt probability from which refusing reaches it
 */
public record RankCurve(List<Point> points, double ks, double ksAt) {
  private static final int MOST_POINTS = 200;

  /**
   * A cut through the ranking.
   *
   * @param probability from which clients are refused
   * @param refused share of all clients
   * @param caught share of those with payment difficulties among the refused
   * @param spoiled share of those without among the refused
   */
  public record Point(double probability, double refused, double caught, double spoiled) {}

  /** Of calibrated log-odds; points thinned evenly, the distance from all clients. */
  public static RankCurve of(Outcomes logOdds) {
    int[] ascending = Placements.ascending(logOdds);
    int n = ascending.length;
    List<Point> points = new ArrayList<>(List.of(new Point(1, 0, 0, 0)));
    double ks = 0;
    double ksAt = 1;
    int caught = 0;
    int spoiled = 0;
    int next = 1;
    for (int k = 1; k <= n; k++) {
      int client = ascending[n - k];
      if (logOdds.positive(client)) {
        caught++;
      } else {
        spoiled++;
      }
      if (k < n && logOdds.value(ascending[n - k - 1]) == logOdds.value(client)) {
        continue;
      }
      Point point =
          new Point(
              Platt.probability(logOdds.value(client)),
              (double) k / n,
              (double) caught / logOdds.positives(),
              (double) spoiled / logOdds.negatives());
      if (point.caught() - point.spoiled() > ks) {
        ks = point.caught() - point.spoiled();
        ksAt = point.probability();
      }
      if (k == n || (long) k * MOST_POINTS >= (long) next * n) {
        points.add(point);
        next = (int) ((long) k * MOST_POINTS / n) + 1;
      }
    }
    return new RankCurve(List.copyOf(points), ks, ksAt);
  }

  /** Share caught when so large a share of all clients is refused, between two points linearly. */
  public double caughtAt(double refused) {
    Point before = points.get(0);
    for (Point point : points) {
      if (point.refused() >= refused) {
        double width = point.refused() - before.refused();
        double part = width == 0 ? 0 : (refused - before.refused()) / width;
        return before.caught() + part * (point.caught() - before.caught());
      }
      before = point;
    }
    return 1;
  }
}
