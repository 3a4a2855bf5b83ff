package fr.pretadepenser.training.gate;

import fr.pretadepenser.training.fairness.Groups;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the groups of a protected column lie apart in false refusals: the largest share of sound
 * clients refused in a group, less the smallest.
 *
 * @param column protected
 * @param champion its gap
 * @param challenger its gap, over the same groups
 */
record FairnessGap(String column, double champion, double challenger) {

  /** Null if fewer than two groups have as many sound clients as asked for. */
  static @Nullable FairnessGap of(
      Groups groups, Refusals champion, Refusals challenger, int leastGroup) {
    int[][] counts = new int[groups.names().size()][3];
    for (int i = 0; i < groups.size(); i++) {
      if (champion.sound(i)) {
        int[] count = counts[groups.of(i)];
        count[0]++;
        count[1] += champion.refused(i) ? 1 : 0;
        count[2] += challenger.refused(i) ? 1 : 0;
      }
    }
    List<int[]> large = Arrays.stream(counts).filter(c -> c[0] >= leastGroup).toList();
    return large.size() < 2
        ? null
        : new FairnessGap(groups.feature(), spread(large, 1), spread(large, 2));
  }

  double rise() {
    return challenger - champion;
  }

  private static double spread(List<int[]> counts, int refused) {
    double most = counts.stream().mapToDouble(c -> (double) c[refused] / c[0]).max().orElse(0);
    double least = counts.stream().mapToDouble(c -> (double) c[refused] / c[0]).min().orElse(0);
    return most - least;
  }
}
