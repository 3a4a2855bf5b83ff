package fr.pretadepenser.model.tiny;

/** A regression tree as one would draw it, and what it means, in the plainest code. */
public sealed interface TinyTree {

  /** A leaf, in log-odds, reached by {@code cover} training clients. */
  record Leaf(double logOdds, double cover) implements TinyTree {}

  /** Left if the slot's value is at most the threshold; a missing value goes where it says. */
  record Split(int slot, double threshold, boolean missingLeft, TinyTree left, TinyTree right)
      implements TinyTree {
    boolean goesLeft(double[] slots) {
      return Double.isNaN(slots[slot]) ? missingLeft : slots[slot] <= threshold;
    }
  }

  static TinyTree leaf(double logOdds, double cover) {
    return new Leaf(logOdds, cover);
  }

  /** A split whose missing values go right: it reads the slot itself. */
  static TinyTree split(int slot, double threshold, TinyTree left, TinyTree right) {
    return new Split(slot, threshold, false, left, right);
  }

  /** A split whose missing values go left: it reads the negated copy of the slot. */
  static TinyTree splitMissingLeft(int slot, double threshold, TinyTree left, TinyTree right) {
    return new Split(slot, threshold, true, left, right);
  }

  /** Training clients that came through. */
  default double cover() {
    if (this instanceof Split split) {
      return split.left().cover() + split.right().cover();
    }
    return ((Leaf) this).cover();
  }

  /** The value the row reaches. */
  default double logOdds(double[] slots) {
    return expectation(slots, -1L);
  }

  /**
   * The expected value when only some slots are known: an unknown split is averaged by cover. This
   * is the game whose Shapley values path-dependent TreeSHAP computes.
   *
   * @param known bit i set if slot i is known
   */
  default double expectation(double[] slots, long known) {
    if (this instanceof Split split) {
      double left = split.left().expectation(slots, known);
      double right = split.right().expectation(slots, known);
      if ((known >> split.slot() & 1) == 1) {
        return split.goesLeft(slots) ? left : right;
      }
      return (left * split.left().cover() + right * split.right().cover()) / cover();
    }
    return ((Leaf) this).logOdds();
  }
}
