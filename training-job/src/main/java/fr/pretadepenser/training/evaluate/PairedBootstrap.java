package fr.pretadepenser.training.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The interval of a difference of two areas under the ROC curve by drawing clients again and again,
 * with replacement and within each outcome, both models judged by the same draw: a check of the
 * closed form that assumes no distribution.
 *
 * @param resamples how many draws
 * @param seed equal seeds give equal intervals
 */
public record PairedBootstrap(int resamples, long seed) {

  /**
   * The mean gain over repetitions.
   *
   * @param former predictions of the same clients in the same order, one for each repetition
   * @param latter likewise, as many
   */
  public AucGain gain(List<Outcomes> former, List<Outcomes> latter) {
    List<Ranking> before = former.stream().map(Ranking::of).toList();
    List<Ranking> after = latter.stream().map(Ranking::of).toList();
    Outcomes clients = former.get(0);
    SplittableRandom random = new SplittableRandom(seed);
    double[] gains = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      gains[i] = gain(before, after, resample(clients, random));
    }
    int[] once = new int[clients.size()];
    Arrays.fill(once, 1);
    Arrays.sort(gains);
    return new AucGain(
        gain(before, after, once),
        deviation(gains),
        gains[(int) (0.025 * (resamples - 1))],
        gains[(int) Math.ceil(0.975 * (resamples - 1))]);
  }

  private static double gain(List<Ranking> before, List<Ranking> after, int[] times) {
    double sum = 0;
    for (int i = 0; i < before.size(); i++) {
      sum += after.get(i).auc(times) - before.get(i).auc(times);
    }
    return sum / before.size();
  }

  /** How often each client is drawn. */
  private static int[] resample(Outcomes clients, SplittableRandom random) {
    int[] positives = new int[clients.positives()];
    int[] negatives = new int[clients.negatives()];
    int p = 0;
    int n = 0;
    for (int i = 0; i < clients.size(); i++) {
      if (clients.positive(i)) {
        positives[p++] = i;
      } else {
        negatives[n++] = i;
      }
    }
    int[] times = new int[clients.size()];
    for (int[] kind : List.of(positives, negatives)) {
      for (int i = 0; i < kind.length; i++) {
        times[kind[random.nextInt(kind.length)]]++;
      }
    }
    return times;
  }

  private static double deviation(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1));
  }

  /** Clients sorted once, so that each draw is judged in one walk. */
  private static final class Ranking {
    private final Outcomes outcomes;
    private final int[] order;

    private Ranking(Outcomes outcomes, int[] order) {
      this.outcomes = outcomes;
      this.order = order;
    }

    static Ranking of(Outcomes outcomes) {
      return new Ranking(outcomes, Placements.ascending(outcomes));
    }

    double auc(int[] times) {
      double wins = 0;
      double positives = 0;
      double negatives = 0;
      for (int from = 0; from < order.length; ) {
        double value = outcomes.value(order[from]);
        double tiedPositives = 0;
        double tiedNegatives = 0;
        int to = from;
        for (; to < order.length && outcomes.value(order[to]) == value; to++) {
          if (outcomes.positive(order[to])) {
            tiedPositives += times[order[to]];
          } else {
            tiedNegatives += times[order[to]];
          }
        }
        wins += tiedPositives * (negatives + tiedNegatives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
        from = to;
      }
      return wins / (positives * negatives);
    }
  }
}
