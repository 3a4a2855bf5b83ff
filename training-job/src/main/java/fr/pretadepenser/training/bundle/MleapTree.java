package fr.pretadepenser.training.bundle;

import fr.pretadepenser.training.fit.TreeNode;
import fr.pretadepenser.training.fit.TreeNode.Leaf;
import fr.pretadepenser.training.fit.TreeNode.Split;
import ml.combust.mleap.core.tree.ContinuousSplit;
import ml.combust.mleap.core.tree.InternalNode;
import ml.combust.mleap.core.tree.LeafNode;
import ml.combust.mleap.core.tree.Node;
import org.apache.spark.ml.linalg.Vectors;

/**
 * From a tree as it was grown to one of MLeap, where a missing value always goes right: the trees
 * see every slot twice, slot j as it is and slot n + j negated, and a split reads the copy under
 * which right is where the learner sends the missing.
 */
final class MleapTree {
  private MleapTree() {}

  /** Converts a tree over {@code slots} features into one over twice as many. */
  static Node of(TreeNode node, int slots) {
    if (node instanceof Leaf leaf) {
      return leaf(leaf.value(), leaf.cover());
    }
    Split split = (Split) node;
    Node left = of(split.left(), slots);
    Node right = of(split.right(), slots);
    if (split.missingLeft()) {
      double smallestRight = Math.nextUp(split.largestLeft());
      return new InternalNode(
          right, left, new ContinuousSplit(slots + split.slot(), -smallestRight));
    }
    return new InternalNode(left, right, new ContinuousSplit(split.slot(), split.largestLeft()));
  }

  /** MLeap predicts the first value; the cover, for explanations, travels as the second. */
  static Node leaf(double value, double cover) {
    return new LeafNode(Vectors.dense(value, cover));
  }
}
