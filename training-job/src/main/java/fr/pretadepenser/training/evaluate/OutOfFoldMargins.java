package fr.pretadepenser.training.evaluate;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Fold, margin and outcome of every labelled client, without who they are. */
public final class OutOfFoldMargins {
  private final int[] folds;
  private final double[] margins;
  private final boolean[] positives;

  public OutOfFoldMargins(int[] folds, double[] margins, boolean[] positives) {
    this.folds = folds.clone();
    this.margins = margins.clone();
    this.positives = positives.clone();
  }

  /** How many folds there are, numbered from 0. */
  int folds() {
    return Arrays.stream(folds).max().orElse(-1) + 1;
  }

  /** Margins and outcomes of the clients of some folds. */
  Outcomes select(IntPredicate chosen) {
    int[] rows =
        java.util.stream.IntStream.range(0, folds.length)
            .filter(i -> chosen.test(folds[i]))
            .toArray();
    double[] values = new double[rows.length];
    boolean[] outcomes = new boolean[rows.length];
    for (int i = 0; i < rows.length; i++) {
      values[i] = margins[rows[i]];
      outcomes[i] = positives[rows[i]];
    }
    return new Outcomes(values, outcomes);
  }

  /** A value of every client from its fold and margin. */
  Outcomes map(FoldMargin function) {
    double[] values = new double[margins.length];
    for (int i = 0; i < margins.length; i++) {
      values[i] = function.apply(folds[i], margins[i]);
    }
    return new Outcomes(values, positives);
  }

  /** A value from a fold and a margin. */
  interface FoldMargin {
    double apply(int fold, double margin);
  }
}
