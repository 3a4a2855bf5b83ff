package fr.pretadepenser.model.score;

import java.util.Arrays;
import java.util.List;
import ml.combust.mleap.core.classification.GBTClassifierModel;
import ml.combust.mleap.core.tree.ContinuousSplit;
import ml.combust.mleap.core.tree.InternalNode;
import ml.combust.mleap.core.tree.LeafNode;
import ml.combust.mleap.core.tree.Node;

/** Flattens MLeap's boosted trees, folding a slot's negated copy back onto the slot. */
final class TreesBuilder {
  private final List<PipelineGraph.Element> vector;
  private int[] test = new int[1024];
  private double[] value = new double[1024];
  private int[] right = new int[1024];
  private double[] cover = new double[1024];
  private int size;

  private TreesBuilder(List<PipelineGraph.Element> vector) {
    this.vector = vector;
  }

  /**
   * Flattens the trees that read {@code vector}.
   *
   * @throws IllegalArgumentException naming the tree, if it splits on anything but a finite
   *     threshold of an element, or if a leaf has no positive cover
   */
  static Trees build(GBTClassifierModel model, List<PipelineGraph.Element> vector) {
    TreesBuilder builder = new TreesBuilder(vector);
    int[] roots = new int[model.trees().size()];
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = builder.size;
      // P = 1 / (1 + exp(-2F)), so a leaf of weight w moves the log-odds by 2 w times its value
      double scale = 2 * (double) model.treeWeights().apply(tree);
      try {
        builder.add(model.trees().apply(tree).rootNode(), scale);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("tree " + tree + " " + e.getMessage(), e);
      }
    }
    return builder.trees(roots);
  }

  private Trees trees(int[] roots) {
    return new Trees(
        Arrays.copyOf(test, size),
        Arrays.copyOf(value, size),
        Arrays.copyOf(right, size),
        Arrays.copyOf(cover, size),
        roots);
  }

  private int add(Node node, double scale) {
    int index = allocate();
    if (node instanceof LeafNode leaf) {
      addLeaf(index, leaf, scale);
    } else if (node instanceof InternalNode internal
        && internal.split() instanceof ContinuousSplit split) {
      addSplit(index, internal, split, scale);
    } else {
      throw new IllegalArgumentException("holds a split that is not on a threshold");
    }
    return index;
  }

  private void addLeaf(int index, LeafNode leaf, double scale) {
    if (leaf.values().size() != 2 || !(leaf.values().apply(1) > 0)) {
      throw new IllegalArgumentException("holds a leaf without its cover");
    }
    test[index] = -1;
    value[index] = scale * leaf.values().apply(0);
    cover[index] = leaf.values().apply(1);
    if (!Double.isFinite(value[index]) || !Double.isFinite(cover[index])) {
      throw new IllegalArgumentException("holds a leaf that is not a finite number");
    }
  }

  private void addSplit(int index, InternalNode node, ContinuousSplit split, double scale) {
    double threshold = split.threshold();
    if (split.featureIndex() < 0 || split.featureIndex() >= vector.size()) {
      throw new IllegalArgumentException("reads element " + split.featureIndex() + ", not there");
    }
    if (!Double.isFinite(threshold)) {
      throw new IllegalArgumentException("splits on a threshold that is not a finite number");
    }
    PipelineGraph.Element element = vector.get(split.featureIndex());
    // -x <= m is x >= -m: its other side, x < -m or missing, becomes the left one
    boolean swap = element.negated();
    test[index] = 2 * element.slot() + (swap ? 1 : 0);
    // plus zero: the threshold -0.0 becomes 0.0, since scoring looks at the sign of a difference
    value[index] = (swap ? Math.nextDown(-threshold) : threshold) + 0.0;
    int left = add(swap ? node.right() : node.left(), scale);
    int other = add(swap ? node.left() : node.right(), scale);
    right[index] = other; // not in one line: the arrays may have grown meanwhile
    cover[index] = cover[left] + cover[other];
  }

  private int allocate() {
    if (size == test.length) {
      test = Arrays.copyOf(test, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
      right = Arrays.copyOf(right, 2 * size);
      cover = Arrays.copyOf(cover, 2 * size);
    }
    return size++;
  }
}
