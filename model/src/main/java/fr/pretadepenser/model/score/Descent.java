package fr.pretadepenser.model.score;

/**
 * Trees laid out to be scored fast: two children side by side, the step to one of them computed
 * from the sign of threshold minus value, four trees abreast. No step branches, so none is
 * mispredicted. Same leaves, summed in the same order, as following {@link Trees} by its own tests.
 */
final class Descent {
  private static final int ABREAST = 4;

  /** Element of the row that a node reads. */
  private final int[] element;

  /** Threshold of a node; a leaf's is never exceeded. */
  private final double[] threshold;

  /** Left child of a node, the right one being next to it; a leaf's is itself. */
  private final int[] child;

  /** Log-odds of a leaf. */
  private final double[] leaf;

  /** First node of each tree; trees of a lone zero fill the last four. */
  private final int[] roots;

  /** Deepest leaf of each four trees. */
  private final int[] steps;

  /** What nodes read, kept by each thread from one client to the next. */
  private final ThreadLocal<double[]> rows;

  private int size;

  /**
   * @param slots that a client has
   */
  Descent(Trees trees, int slots) {
    rows = ThreadLocal.withInitial(() -> new double[width(slots)]);
    int padding = (ABREAST - trees.roots.length % ABREAST) % ABREAST;
    int count = trees.test.length + padding;
    element = new int[count];
    threshold = new double[count];
    child = new int[count];
    leaf = new double[count];
    roots = new int[trees.roots.length + padding];
    steps = new int[roots.length / ABREAST];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = size++;
      if (i < trees.roots.length) {
        int depth = place(trees, trees.roots[i], roots[i]);
        steps[i / ABREAST] = Math.max(steps[i / ABREAST], depth);
      } else {
        placeLeaf(roots[i], 0);
      }
    }
  }

  /** Copies a node to its place, its children behind; returns its height. */
  private int place(Trees trees, int node, int place) {
    if (trees.isLeaf(node)) {
      placeLeaf(place, trees.value[node]);
      return 0;
    }
    int first = size;
    size += 2;
    element[place] = trees.test[node] + 1;
    threshold[place] = trees.value[node];
    child[place] = first;
    int left = place(trees, node + 1, first);
    return 1 + Math.max(left, place(trees, trees.right[node], first + 1));
  }

  private void placeLeaf(int place, double logOdds) {
    threshold[place] = Double.POSITIVE_INFINITY;
    child[place] = place;
    leaf[place] = logOdds;
  }

  /** The sum over all trees, in their order. */
  double logOdds(double[] slots) {
    double[] row = rows.get();
    fill(row, slots);
    double sum = 0;
    for (int i = 0; i < roots.length; i += ABREAST) {
      int a = roots[i];
      int b = roots[i + 1];
      int c = roots[i + 2];
      int d = roots[i + 3];
      for (int step = steps[i / ABREAST]; step > 0; step--) {
        a = next(a, row);
        b = next(b, row);
        c = next(c, row);
        d = next(d, row);
      }
      sum = sum + leaf[a] + leaf[b] + leaf[c] + leaf[d];
    }
    return sum;
  }

  private int next(int node, double[] row) {
    return child[node] + goesRight(threshold[node], row[element[node]]);
  }

  /** 1 if the value exceeds the threshold, else 0: the sign of their difference. */
  static int goesRight(double threshold, double value) {
    return (int) (Double.doubleToRawLongBits(threshold - value) >>> 63);
  }

  /**
   * What nodes read: a zero for leaves, then each slot twice, a missing value once far above any
   * threshold and once far below. A node's element is one more than its {@link Trees#test}.
   */
  static double[] row(double[] slots) {
    double[] row = new double[width(slots.length)];
    fill(row, slots);
    return row;
  }

  private static int width(int slots) {
    return 2 * slots + 1;
  }

  private static void fill(double[] row, double[] slots) {
    for (int i = 0; i < slots.length; i++) {
      boolean missing = Double.isNaN(slots[i]);
      row[2 * i + 1] = missing ? Double.POSITIVE_INFINITY : slots[i];
      row[2 * i + 2] = missing ? Double.NEGATIVE_INFINITY : slots[i];
    }
  }
}
