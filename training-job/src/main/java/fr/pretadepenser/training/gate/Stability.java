package fr.pretadepenser.training.gate;

import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.Arrays;

/**
 * The population stability index: the sum over ten classes of (q - p) ln(q / p), where the classes
 * hold a tenth of the former scores each and p, q are the shares of former and latter (Siddiqi
 * 2006). Below 0.1 nothing moved, above 0.25 much did. A class of nobody counts as half a client.
 */
final class Stability {
  private static final int CLASSES = 10;

  private Stability() {}

  static double index(Outcomes former, Outcomes latter) {
    double[] sorted = values(former);
    Arrays.sort(sorted);
    double[] cuts = new double[CLASSES - 1];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = sorted[(int) ((long) (i + 1) * sorted.length / CLASSES)];
    }
    double[] p = shares(values(former), cuts);
    double[] q = shares(values(latter), cuts);
    double index = 0;
    for (int i = 0; i < CLASSES; i++) {
      index += (q[i] - p[i]) * Math.log(q[i] / p[i]);
    }
    return index;
  }

  private static double[] values(Outcomes outcomes) {
    double[] values = new double[outcomes.size()];
    Arrays.setAll(values, outcomes::value);
    return values;
  }

  private static double[] shares(double[] values, double[] cuts) {
    double[] shares = new double[CLASSES];
    for (double value : values) {
      int at = Arrays.binarySearch(cuts, value);
      int place = at < 0 ? -at - 1 : at + 1;
      shares[place]++;
    }
    for (int i = 0; i < CLASSES; i++) {
      shares[i] = Math.max(shares[i], 0.5) / values.length;
    }
    return shares;
  }
}
