package fr.pretadepenser.training.bundle;

/** A node of a tree as XGBoost grew it. */
sealed interface TreeNode {

  /** Sum of the hessians of the training rows that reached the node: its weight in explanations. */
  float cover();

  /** Adds {@code value} to the margin. */
  record Leaf(float value, float cover) implements TreeNode {}

  /**
   * Sends a row left if {@code (float) value < threshold}, a missing value where {@code
   * missingLeft} says.
   */
  record Split(
      int slot, float threshold, boolean missingLeft, TreeNode left, TreeNode right, float cover)
      implements TreeNode {}
}
