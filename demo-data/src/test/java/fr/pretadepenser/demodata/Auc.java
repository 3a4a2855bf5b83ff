package fr.pretadepenser.demodata;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Area under the ROC curve. */
final class Auc {
  private Auc() {}

  /** The area for outcomes of 0 and 1; ties count half. */
  static double of(double[] outcome, double[] score) {
    return weighted(outcome, score);
  }

  /** The area to expect when each outcome is drawn with its own probability. */
  static double expected(double[] probability) {
    return weighted(probability, probability);
  }

  /** Each row is positive with the given weight and negative with the rest of it. */
  private static double weighted(double[] positive, double[] score) {
    int[] order =
        IntStream.range(0, score.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> score[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double below = 0;
    double pairs = 0;
    double positives = 0;
    for (int from = 0; from < order.length; ) {
      double tiedPositive = 0;
      double tiedNegative = 0;
      int to = from;
      while (to < order.length && score[order[to]] == score[order[from]]) {
        tiedPositive += positive[order[to]];
        tiedNegative += 1 - positive[order[to]];
        to++;
      }
      pairs += tiedPositive * (below + tiedNegative / 2);
      below += tiedNegative;
      positives += tiedPositive;
      from = to;
    }
    return pairs / (positives * below);
  }
}
