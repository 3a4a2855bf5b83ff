package fr.pretadepenser.training.evaluate;

/**
 * Average precision: the area under the curve of precision by recall, as the sum over thresholds of
 * the precision there times the recall gained, without interpolation, which would be too kind
 * (Davis and Goadrich 2006). Clients of one value are refused together, so their order cannot
 * matter. Of values drawn at random it is about the share of clients with payment difficulties.
 */
public final class AveragePrecision {
  private AveragePrecision() {}

  /** Between 0 and 1, higher when clients with payment difficulties have the higher values. */
  public static double of(Outcomes outcomes) {
    int[] ascending = Placements.ascending(outcomes);
    double sum = 0;
    int positives = 0;
    for (int from = ascending.length; from > 0; ) {
      double value = outcomes.value(ascending[from - 1]);
      int caught = 0;
      int to = from;
      for (; to > 0 && outcomes.value(ascending[to - 1]) == value; to--) {
        caught += outcomes.positive(ascending[to - 1]) ? 1 : 0;
      }
      positives += caught;
      sum += caught * ((double) positives / (ascending.length - to));
      from = to;
    }
    return sum / outcomes.positives();
  }
}
