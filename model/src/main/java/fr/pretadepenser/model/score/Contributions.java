package fr.pretadepenser.model.score;

import java.util.Arrays;

/**
 * Exact path-dependent TreeSHAP by quadrature.
 *
 * <p>For a leaf of value v, let z_j be the product of the cover ratios of feature j's splits on the
 * path and o_j be 1 if the row follows the path at all of them, else 0. The Shapley value of
 * feature i from that leaf is v (o_i - z_i) times the integral over t in [0, 1] of the product over
 * the path's other features of f_j = z_j + t (o_j - z_j): a polynomial, so that Gauss-Legendre is
 * exact. The game is that of Lundberg et al. 2018.
 *
 * <p>One walk does a whole tree for three nodes of the rule at a time: on the way down it carries
 * weight times the product of the factors of the path, on the way up the sum over the leaves of v
 * times the factors below. At a split the factors of the two branches, the one the row follows and
 * the other, add up to the feature's factor above (1 where the path meets it first), which leaves
 * one product for each branch. A split that meets its feature again replaces the earlier factor,
 * and takes back what the earlier split will count for the leaves below.
 */
final class Contributions {
  private static final int LANES = 3;

  private final Trees trees;

  /** Of each inner node: part of the clients that went left. */
  private final double[] share;

  /** Of each inner node: z of its feature on the path above, 1 if the path did not meet it. */
  private final double[] before;

  /** Of each inner node: depth of the nearest node above on the same feature, or -1. */
  private final int[] earlier;

  private final int deepest;
  private final double[] nodes;
  private final double[] weights;
  private final double baseline;

  Contributions(Trees trees) {
    int size = trees.test.length;
    this.trees = trees;
    this.share = new double[size];
    this.before = new double[size];
    this.earlier = new int[size];
    int depth = 0;
    int features = 1;
    double sum = 0;
    for (int root : trees.roots) {
      int deep = depth(root);
      features = Math.max(features, prepare(root, 0, new int[deep], new double[deep], 0));
      depth = Math.max(depth, deep);
      sum += expectation(root);
    }
    this.deepest = depth;
    this.baseline = sum;
    // exact for a product of one factor less than a path has features; empty lanes weigh nothing
    Quadrature rule = Quadrature.of((features + 1) / 2);
    int passes = (rule.nodes().length + LANES - 1) / LANES;
    this.nodes = Arrays.copyOf(rule.nodes(), passes * LANES);
    this.weights = Arrays.copyOf(rule.weights(), passes * LANES);
  }

  /** The contributions of a row whose log-odds are known. */
  Attribution of(double[] slots, double logOdds) {
    double[] contributions = new double[slots.length];
    double[] row = Descent.row(slots);
    for (int lane = 0; lane < nodes.length; lane += LANES) {
      Walk walk = new Walk(row, contributions, lane);
      for (int root : trees.roots) {
        walk.below(root, 0, weights[lane], weights[lane + 1], weights[lane + 2]);
      }
    }
    return new Attribution(baseline, contributions, logOdds);
  }

  private int depth(int node) {
    return trees.isLeaf(node) ? 0 : 1 + Math.max(depth(node + 1), depth(trees.right[node]));
  }

  private double expectation(int node) {
    if (trees.isLeaf(node)) {
      return trees.value[node];
    }
    return share[node] * expectation(node + 1) + (1 - share[node]) * expectation(trees.right[node]);
  }

  /** Fills the arrays of inner nodes below; returns the most features of one path. */
  private int prepare(int node, int depth, int[] path, double[] known, int features) {
    if (trees.isLeaf(node)) {
      return features;
    }
    int feature = trees.test[node] >> 1;
    int above = depth - 1;
    while (above >= 0 && path[above] != feature) {
      above--;
    }
    earlier[node] = above;
    before[node] = above < 0 ? 1 : known[above];
    share[node] = trees.cover[node + 1] / trees.cover[node];
    path[depth] = feature;
    int met = above < 0 ? features + 1 : features;
    known[depth] = before[node] * share[node];
    int left = prepare(node + 1, depth + 1, path, known, met);
    known[depth] = before[node] * (1 - share[node]);
    return Math.max(left, prepare(trees.right[node], depth + 1, path, known, met));
  }

  /** The walk of one row through all trees, for three nodes of the rule. */
  private final class Walk {
    // at hand, for the innermost calls
    private final int[] test = trees.test;
    private final double[] value = trees.value;
    private final int[] right = trees.right;
    private final double[] left = share;

    private final double[] row;
    private final double[] contributions;
    private final double t0;
    private final double t1;
    private final double t2;

    /** Whether the row follows the path at all splits on the feature, by depth of the split. */
    private final boolean[] open = new boolean[deepest];

    // the sum over the leaves below the node last visited
    private double up0;
    private double up1;
    private double up2;

    Walk(double[] row, double[] contributions, int lane) {
      this.row = row;
      this.contributions = contributions;
      this.t0 = nodes[lane];
      this.t1 = nodes[lane + 1];
      this.t2 = nodes[lane + 2];
    }

    void below(int node, int depth, double d0, double d1, double d2) {
      if (test[node] < 0) {
        up0 = value[node];
        up1 = up0;
        up2 = up0;
      } else {
        split(node, depth, d0, d1, d2);
      }
    }

    private void split(int node, int depth, double d0, double d1, double d2) {
      // arithmetic instead of a branch that would be mispredicted half the time
      int goesRight = Descent.goesRight(value[node], row[test[node] + 1]);
      int across = right[node] - node - 1;
      int followed = node + 1 + goesRight * across;
      int other = node + 1 + (1 - goesRight) * across;
      double part = left[node] + goesRight * (1 - 2 * left[node]);
      if (earlier[node] < 0) {
        first(test[node] >> 1, followed, other, part, depth, d0, d1, d2);
      } else if (open[earlier[node]]) {
        again(node, followed, other, part * before[node], depth, d0, d1, d2);
      } else {
        closed(followed, other, part, depth, d0, d1, d2);
      }
    }

    /** A split that the path meets first: factors f and 1 - f. */
    private void first(
        int slot, int followed, int other, double z, int depth, double d0, double d1, double d2) {
      double f0 = z + t0 * (1 - z);
      double f1 = z + t1 * (1 - z);
      double f2 = z + t2 * (1 - z);
      if (test[followed] < 0 && test[other] < 0) { // half of all splits: spare them two calls
        double change = value[followed] - value[other];
        contributions[slot] += (1 - z) * change * (d0 + d1 + d2);
        up0 = value[other] + f0 * change;
        up1 = value[other] + f1 * change;
        up2 = value[other] + f2 * change;
        return;
      }
      open[depth] = true;
      below(followed, depth + 1, d0 * f0, d1 * f1, d2 * f2);
      double open0 = up0;
      double open1 = up1;
      double open2 = up2;
      open[depth] = false;
      below(other, depth + 1, d0 - d0 * f0, d1 - d1 * f1, d2 - d2 * f2);
      double change0 = open0 - up0;
      double change1 = open1 - up1;
      double change2 = open2 - up2;
      contributions[slot] += (1 - z) * (d0 * change0 + d1 * change1 + d2 * change2);
      up0 += f0 * change0;
      up1 += f1 * change1;
      up2 += f2 * change2;
    }

    /** A split on a feature whose earlier splits the row follows. */
    private void again(
        int node, int followed, int other, double z, int depth, double d0, double d1, double d2) {
      double above = before[node];
      double base0 = 1 / (above + t0 * (1 - above));
      double base1 = 1 / (above + t1 * (1 - above));
      double base2 = 1 / (above + t2 * (1 - above));
      double f0 = (z + t0 * (1 - z)) * base0;
      double f1 = (z + t1 * (1 - z)) * base1;
      double f2 = (z + t2 * (1 - z)) * base2;
      open[depth] = true;
      below(followed, depth + 1, d0 * f0, d1 * f1, d2 * f2);
      double open0 = up0;
      double open1 = up1;
      double open2 = up2;
      open[depth] = false;
      below(other, depth + 1, d0 - d0 * f0, d1 - d1 * f1, d2 - d2 * f2);
      double change0 = open0 - up0;
      double change1 = open1 - up1;
      double change2 = open2 - up2;
      double all0 = up0 + f0 * change0;
      double all1 = up1 + f1 * change1;
      double all2 = up2 + f2 * change2;
      // o - z of either branch, less what the earlier split counts for all leaves below
      contributions[test[node] >> 1] +=
          d0 * base0 * ((1 - z) * open0 - (above - z) * up0 - (1 - above) * all0)
              + d1 * base1 * ((1 - z) * open1 - (above - z) * up1 - (1 - above) * all1)
              + d2 * base2 * ((1 - z) * open2 - (above - z) * up2 - (1 - above) * all2);
      up0 = all0;
      up1 = all1;
      up2 = all2;
    }

    /** A split on a feature whose path the row left above: nothing more to tell, an average. */
    private void closed(
        int followed, int other, double part, int depth, double d0, double d1, double d2) {
      double rest = 1 - part;
      open[depth] = false;
      below(followed, depth + 1, d0 * part, d1 * part, d2 * part);
      double followed0 = up0;
      double followed1 = up1;
      double followed2 = up2;
      below(other, depth + 1, d0 * rest, d1 * rest, d2 * rest);
      up0 = part * followed0 + rest * up0;
      up1 = part * followed1 + rest * up1;
      up2 = part * followed2 + rest * up2;
    }
  }
}
