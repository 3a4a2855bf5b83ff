package fr.pretadepenser.training.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Whether probabilities mean what they say: clients in groups of equal size by probability.
 *
 * @param clients in the group
 * @param predicted mean probability
 * @param observed share with payment difficulties
 */
public record Reliability(int clients, double predicted, Estimate observed) {

  /** Groups clients by ascending calibrated log-odds. */
  public static List<Reliability> of(Outcomes logOdds, int groups) {
    int[] ascending =
        IntStream.range(0, logOdds.size())
            .boxed()
            .sorted(Comparator.comparingDouble(logOdds::value))
            .mapToInt(Integer::intValue)
            .toArray();
    List<Reliability> table = new ArrayList<>();
    for (int group = 0; group < groups; group++) {
      int from = (int) ((long) ascending.length * group / groups);
      int to = (int) ((long) ascending.length * (group + 1) / groups);
      double predicted = 0;
      int positives = 0;
      for (int i = from; i < to; i++) {
        predicted += Platt.probability(logOdds.value(ascending[i]));
        positives += logOdds.positive(ascending[i]) ? 1 : 0;
      }
      int size = to - from;
      if (size > 0) {
        table.add(
            new Reliability(
                size, predicted / size, Objects.requireNonNull(Estimate.share(positives, size))));
      }
    }
    return table;
  }
}
