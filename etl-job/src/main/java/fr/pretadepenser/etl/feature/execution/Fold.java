package fr.pretadepenser.etl.feature.execution;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * All statistics of one client.
 *
 * @param selections the statistics, by the rows they are taken over
 * @param statistics how many there are
 */
record Fold(List<Selection> selections, int statistics) implements Serializable {

  /**
   * The most recent row first; then by rank keys, then by everything else: no tie between rows that
   * differ at all.
   */
  private static final Comparator<double[]> RECENT_FIRST =
      (a, b) -> Arrays.compare(a, Layout.AGE, a.length, b, Layout.AGE, b.length);

  /** The client's number, then each statistic in order of declaration; missing is NaN. */
  double[] of(List<double[]> rows) {
    double[][] sorted = rows.toArray(double[][]::new);
    Arrays.sort(sorted, RECENT_FIRST);
    double[] results = new double[1 + statistics];
    results[0] = sorted[0][Layout.ID];
    double[][] selected = new double[sorted.length][];
    for (Selection selection : selections) {
      selection.fold(sorted, selected, results);
    }
    return results;
  }
}
