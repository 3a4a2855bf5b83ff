package fr.pretadepenser.model.bundle;

import fr.pretadepenser.contract.bundle.Verification;
import fr.pretadepenser.model.score.Attribution;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import java.nio.file.Path;
import java.util.List;

/** Scores and explains a bundle's verification rows again, and compares. */
final class Replay {
  private final Path file;
  private final Verification verification;
  private final Scorer scorer;

  Replay(Path file, Verification verification, Scorer scorer) {
    this.file = file;
    this.verification = verification;
    this.scorer = scorer;
  }

  /**
   * Replays all rows.
   *
   * @throws BundleRefused naming row, feature and both figures at the first that differs
   */
  void run() {
    if (verification.rows() == null || verification.rows().isEmpty()) {
      throw new BundleRefused(file + " holds no row: nothing proves this bundle");
    }
    for (int i = 0; i < verification.rows().size(); i++) {
      replay(i + 1, verification.rows().get(i));
    }
  }

  private void replay(int number, Verification.Row row) {
    String where = file + ": row " + number + ": ";
    double[] slots;
    try {
      slots = scorer.slots(Inputs.of(scorer.inputs(), row.inputs()));
    } catch (IllegalArgumentException e) {
      throw new BundleRefused(where + e.getMessage(), e);
    }
    double tolerance = verification.probabilityTolerance();
    compare(where + "probability", scorer.probability(slots), row.probability(), tolerance);
    Attribution attribution = scorer.explain(slots);
    List<Double> expected = row.contributions();
    if (expected.size() != attribution.contributions().length) {
      throw new BundleRefused(
          where + expected.size() + " contributions for " + slots.length + " features");
    }
    tolerance = verification.contributionTolerance();
    compare(where + "baseline", attribution.baseline(), row.baseline(), tolerance);
    for (int i = 0; i < expected.size(); i++) {
      String what = where + "contribution of " + scorer.slots().get(i).name();
      compare(what, attribution.contributions()[i], expected.get(i), tolerance);
    }
  }

  private static void compare(String what, double actual, double expected, double tolerance) {
    // written so that NaN is refused
    if (!(Math.abs(actual - expected) <= tolerance)) {
      throw new BundleRefused(
          what + " is " + actual + ", expected " + expected + " within " + tolerance);
    }
  }
}
