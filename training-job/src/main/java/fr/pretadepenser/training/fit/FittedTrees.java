package fr.pretadepenser.training.fit;

import java.util.Optional;

/** Trees that a learner grew: what its own library says of them, and how they are exported. */
public sealed interface FittedTrees extends Predictor permits FittedBooster, FittedGbt {

  /** The library that grew them, for messages. */
  String library();

  /** How many trees count. */
  int rounds();

  /** The trees that count, over the slots. */
  BoostedTrees trees();

  /** What each slot's splits gained, in units of the library. */
  double[] gains(int slots);

  /** Contributions of each slot to the margin of one row by the library itself, if it has any. */
  Optional<double[]> contributions(double[] slots);

  /** How far the library's own probability may be from the exported one. */
  double tolerance();
}
