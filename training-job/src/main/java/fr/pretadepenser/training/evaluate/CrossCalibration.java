package fr.pretadepenser.training.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Calibration of out-of-fold margins: each fold is calibrated by the line fitted on the others, so
 * that no figure is measured on outcomes its calibration has seen; the line that ships is fitted on
 * all.
 *
 * @param shipped fitted on all folds
 * @param byFold fitted on the other folds, by fold
 */
public record CrossCalibration(Platt shipped, List<Platt> byFold) {

  /** Fits all lines. */
  public static CrossCalibration fit(OutOfFoldMargins margins) {
    List<Platt> byFold = new ArrayList<>();
    for (int fold = 0; fold < margins.folds(); fold++) {
      int held = fold;
      byFold.add(Platt.fit(margins.select(other -> other != held)));
    }
    IntPredicate all = fold -> true;
    return new CrossCalibration(Platt.fit(margins.select(all)), List.copyOf(byFold));
  }

  /** Calibrated log-odds of every client, each by its own fold's line. */
  public Outcomes logOdds(OutOfFoldMargins margins) {
    return margins.map((fold, margin) -> byFold.get(fold).logOdds(margin));
  }
}
