package fr.pretadepenser.model.score;

import java.util.Arrays;

/**
 * Exact path-dependent TreeSHAP by quadrature.
 *
 * <p>For a leaf of value v, let z_j be the product of the cover ratios of feature j's splits on the
 * path and o_j be 1 if the row follows the path at all of them, else 0. The Shapley value of
 * feature i from that leaf is v (o_i - z_i) times the integral over t in [0, 1] of the product over
 * the path's other features of z_j + t (o_j - z_j): a polynomial, so that Gauss-Legendre is exact.
 *
 * <p>One walk does a whole tree: on the way down it carries the product of the factors of the path
 * at each node of the rule, on the way up the sum over the leaves of v times the factors below. An
 * edge that splits again on a feature of its path replaces that feature's factor, and takes back
 * what the earlier edge will count for the leaves below it. Compare Lundberg et al. 2018 (the game)
 * and Yu et al. 2022 (the edge-wise sum).
 */
final class Contributions {
  private final Trees trees;

  /** Of the edge into each node: product of the cover ratios of its feature up to there. */
  private final double[] known;

  /** Of the edge into each node: depth of the edge above it on the same feature, or -1. */
  private final int[] earlier;

  private final int deepest;
  private final Quadrature rule;
  private final double baseline;

  Contributions(Trees trees) {
    this.trees = trees;
    this.known = new double[trees.test.length];
    this.earlier = new int[trees.test.length];
    Arrays.fill(earlier, -1);
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
    this.rule = Quadrature.of((features + 1) / 2);
    this.baseline = sum;
  }

  /** The contributions of a row whose log-odds are known. */
  Attribution of(double[] slots, double logOdds) {
    Walk walk = new Walk(slots);
    for (int root : trees.roots) {
      if (!trees.isLeaf(root)) {
        Arrays.fill(walk.down, 0, rule.nodes().length, 1);
        walk.visit(root, 0);
      }
    }
    return new Attribution(baseline, walk.contributions, logOdds);
  }

  private double expectation(int node) {
    if (trees.isLeaf(node)) {
      return trees.value[node];
    }
    int left = node + 1;
    int right = trees.right[node];
    return (trees.cover[left] * expectation(left) + trees.cover[right] * expectation(right))
        / trees.cover[node];
  }

  private int depth(int node) {
    return trees.isLeaf(node) ? 0 : 1 + Math.max(depth(node + 1), depth(trees.right[node]));
  }

  /** Fills {@link #known} and {@link #earlier} below; returns the most features of one path. */
  private int prepare(int node, int depth, int[] path, double[] products, int features) {
    if (trees.isLeaf(node)) {
      return features;
    }
    int feature = trees.test[node] >> 1;
    int above = depth - 1;
    while (above >= 0 && path[above] != feature) {
      above--;
    }
    int most = features;
    for (int child : new int[] {node + 1, trees.right[node]}) {
      double ratio = trees.cover[child] / trees.cover[node];
      path[depth] = feature;
      products[depth] = above < 0 ? ratio : ratio * products[above];
      known[child] = products[depth];
      earlier[child] = above;
      int below = prepare(child, depth + 1, path, products, above < 0 ? features + 1 : features);
      most = Math.max(most, below);
    }
    return most;
  }

  /** The walk of one row through all trees, with its scratch space. */
  private final class Walk {
    private final double[] slots;
    private final double[] contributions;
    private final int width = rule.nodes().length;

    /** Product of the factors of the path, by depth and node of the rule. */
    private final double[] down = new double[(deepest + 1) * width];

    /** Sum over the leaves below of value times factors below, by depth and node of the rule. */
    private final double[] up = new double[(deepest + 1) * width];

    /** Factor of the edge's feature after the edge, by depth of its upper end. */
    private final double[] factor = new double[(deepest + 1) * width];

    /** o - z of the edge, by depth of its upper end. */
    private final double[] gain = new double[deepest + 1];

    /** Whether o is 1, likewise. */
    private final boolean[] open = new boolean[deepest + 1];

    Walk(double[] slots) {
      this.slots = slots;
      this.contributions = new double[slots.length];
    }

    /** Counts all edges below an inner node and leaves the sum over its leaves in {@link #up}. */
    void visit(int node, int depth) {
      int test = trees.test[node];
      boolean left = Trees.goesLeft(test, slots[test >> 1], trees.value[node]);
      int here = depth * width;
      Arrays.fill(up, here, here + width, 0);
      // summed first: the walk below may add to the same feature
      double both = edge(node + 1, left, depth) + edge(trees.right[node], !left, depth);
      contributions[test >> 1] += both;
    }

    /** What the edge into a child adds to its feature's contribution. */
    private double edge(int child, boolean followed, int depth) {
      int above = earlier[child];
      double z = known[child];
      open[depth] = followed && (above < 0 || open[above]);
      gain[depth] = open[depth] ? 1 - z : -z;
      double earlierGain = above < 0 ? 0 : gain[above];
      int here = depth * width;
      int below = here + width;
      for (int k = 0; k < width; k++) {
        double t = rule.nodes()[k];
        double old = above < 0 ? 1 : factor[above * width + k];
        factor[here + k] = open[depth] ? z + t * (1 - z) : z * (1 - t);
        down[below + k] = down[here + k] * factor[here + k] / old;
      }
      if (trees.isLeaf(child)) {
        Arrays.fill(up, below, below + width, trees.value[child]);
      } else {
        visit(child, depth + 1);
      }
      return collect(above, here, below, gain[depth], earlierGain);
    }

    private double collect(int above, int here, int below, double edgeGain, double earlierGain) {
      double sum = 0;
      for (int k = 0; k < width; k++) {
        double old = above < 0 ? 1 : factor[above * width + k];
        double ratio = factor[here + k] / old;
        double leaves = rule.weights()[k] * down[here + k] / old * up[below + k];
        sum += leaves * (edgeGain - earlierGain * ratio);
        up[here + k] += ratio * up[below + k];
      }
      return sum;
    }
  }
}
