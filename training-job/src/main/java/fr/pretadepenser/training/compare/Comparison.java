package fr.pretadepenser.training.compare;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code comparison.json}: all learners under all treatments.
 *
 * @param night the clients are of
 * @param clients whose outcome is known, without the frozen tenth
 * @param positives of them with payment difficulties
 * @param folds everyone was predicted out of
 * @param slots of every learner, before imputation
 * @param standings by falling area under the ROC curve; the first is the best
 * @param settings with which all were fitted
 * @param seconds of this run; less than the standings' if it took up one that was broken off
 */
public record Comparison(
    String night,
    long clients,
    long positives,
    int folds,
    int slots,
    List<Standing> standings,
    Map<String, String> settings,
    double seconds) {
  private static final String HEADINGS =
      "| learner | treatment | AUC (s.e.) | less the best's, 95 % | PR-AUC | log loss | after Platt"
          + " | Brier | after Platt | slope | after Platt | predicted / observed | cost | s |\n"
          + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n";

  /**
   * Reads a file.
   *
   * @throws Failure input not ready, if it is none
   */
  public static Comparison read(Path file) {
    try {
      return Json.read(file, Comparison.class);
    } catch (UncheckedIOException e) {
      throw Failure.inputNotReady("--comparison " + file + " is not a comparison.json", e);
    }
  }

  /** A table in Markdown, standard errors in parentheses. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%d clients, %d with payment difficulties; %d slots; out of %d folds%n%n",
            clients,
            positives,
            slots,
            folds));
    table.append(HEADINGS);
    for (Standing s : standings) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.4f (%.4f) | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %.0f |%n",
              s.learner(),
              s.treatment(),
              s.auc().mean(),
              s.aucStandardError(),
              s.equals(standings.get(0)) ? "the best" : s.behind().toString(),
              s.averagePrecision(),
              s.raw().logLoss(),
              s.calibrated().logLoss(),
              s.raw().brier(),
              s.calibrated().brier(),
              s.raw().slope(),
              s.calibrated().slope(),
              s.raw().predicted(),
              s.cost(),
              s.seconds()));
    }
    return table.toString();
  }
}
