package fr.pretadepenser.model.score;

/**
 * An ensemble of regression trees in flat arrays. A node's left child follows it; a leaf has no
 * slot and holds its value, in log-odds, where a node holds its threshold.
 *
 * <p>A value goes left if it is at most the threshold; a missing one (NaN) where the node says.
 * This is what the pipeline computes on the slots and their negated copies, folded back onto the
 * slots.
 */
final class Trees {
  /** Slot times two, plus one if missing goes left; negative for a leaf. */
  final int[] test;

  /** Threshold of a node, log-odds of a leaf. */
  final double[] value;

  /** Right child of a node. */
  final int[] right;

  /** Training clients that came through, as a weight. */
  final double[] cover;

  /** First node of each tree. */
  final int[] roots;

  Trees(int[] test, double[] value, int[] right, double[] cover, int[] roots) {
    this.test = test;
    this.value = value;
    this.right = right;
    this.cover = cover;
    this.roots = roots;
  }

  boolean isLeaf(int node) {
    return test[node] < 0;
  }
}
