package fr.pretadepenser.training.evaluate;

/**
 * Area under the precision-recall curve as average precision: the precision at each value, weighted
 * by the recall it adds, without interpolation. A value that says nothing has the share of clients
 * with payment difficulties.
 */
final class AveragePrecision {
  private AveragePrecision() {}

  /** Clients of equal value are taken together. */
  static double of(Outcomes outcomes) {
    int[] ascending = Placements.ascending(outcomes);
    double area = 0;
    int found = 0;
    for (int from = ascending.length - 1; from >= 0; ) {
      double value = outcomes.value(ascending[from]);
      int tied = 0;
      int to = from;
      for (; to >= 0 && outcomes.value(ascending[to]) == value; to--) {
        tied += outcomes.positive(ascending[to]) ? 1 : 0;
      }
      found += tied;
      area += (double) found / (ascending.length - 1 - to) * tied;
      from = to;
    }
    return area / outcomes.positives();
  }
}
