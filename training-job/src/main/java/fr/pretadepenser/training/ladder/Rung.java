package fr.pretadepenser.training.ladder;

import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.AucGain;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the models of one step are worth, all repetitions taken together.
 *
 * @param tables names of the source tables
 * @param slots of the model
 * @param auc mean over the repetitions
 * @param gain over the step before, null for the first
 * @param bootstrap the same by drawing clients again
 * @param gains of each repetition
 * @param verdict in words
 */
public record Rung(
    List<String> tables,
    int slots,
    Auc auc,
    @Nullable AucGain gain,
    @Nullable AucGain bootstrap,
    List<Double> gains,
    String verdict) {

  /** The first step, which has nothing to be compared with. */
  static Rung first(List<String> tables, int slots, Auc auc) {
    return new Rung(tables, slots, auc, null, null, List.of(), "where it starts");
  }

  /**
   * The area and, but for the first step, what the closed form and the bootstrap say of the gain.
   */
  String summary() {
    String area =
        String.format(Locale.ROOT, "AUC %.4f (s.e. %.4f)", auc.value(), auc.standardError());
    return gain == null ? area : area + ", gain " + gain + ", by bootstrap " + bootstrap;
  }

  /** What an interval says of a step. */
  static String verdict(AucGain gain) {
    if (gain.spansZero()) {
      return "the interval spans 0: the simpler set stays";
    }
    return gain.value() > 0 ? "better than the step before" : "worse than the step before";
  }
}
