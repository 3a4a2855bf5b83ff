package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

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

  /** Brings them to the driver, in the order of client numbers, which do not come along. */
  public static OutOfFoldMargins collect(OutOfFold outOfFold) {
    List<Row> rows =
        outOfFold
            .margins()
            .orderBy(Clients.CLIENT)
            .select(Folds.FOLD, CrossFit.MARGIN, Clients.TARGET)
            .collectAsList();
    int[] folds = new int[rows.size()];
    double[] margins = new double[rows.size()];
    boolean[] positives = new boolean[rows.size()];
    for (int i = 0; i < folds.length; i++) {
      folds[i] = rows.get(i).getInt(0);
      margins[i] = rows.get(i).getDouble(1);
      positives[i] = rows.get(i).getInt(2) == 1;
    }
    return new OutOfFoldMargins(folds, margins, positives);
  }

  /** Every margin, in the order of client numbers. */
  public double[] margins() {
    return margins.clone();
  }

  /** How many folds there are, numbered from 0. */
  public int folds() {
    return Arrays.stream(folds).max().orElse(-1) + 1;
  }

  /** Margins and outcomes of all clients. */
  public Outcomes all() {
    return new Outcomes(margins, positives);
  }

  /** Margins and outcomes of the clients of some folds. */
  public Outcomes select(IntPredicate chosen) {
    int[] rows = IntStream.range(0, folds.length).filter(i -> chosen.test(folds[i])).toArray();
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
