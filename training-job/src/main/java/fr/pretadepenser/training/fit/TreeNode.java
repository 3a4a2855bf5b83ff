package fr.pretadepenser.training.fit;

/** A node of a tree as a learner grew it. */
public sealed interface TreeNode {

  /** Weight of the training rows that reached the node: its weight in explanations. */
  double cover();

  /** Adds {@code value} to the margin. */
  record Leaf(double value, double cover) implements TreeNode {}

  /**
   * Sends a row left if {@code value <= largestLeft}, a missing value where {@code missingLeft}
   * says.
   */
  record Split(
      int slot,
      double largestLeft,
      boolean missingLeft,
      TreeNode left,
      TreeNode right,
      double cover)
      implements TreeNode {}
}
