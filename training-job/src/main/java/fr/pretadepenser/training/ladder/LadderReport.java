package fr.pretadepenser.training.ladder;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * All steps of a ladder.
 *
 * @param night the clients are of
 * @param clients whose outcome is known
 * @param positives of them with payment difficulties
 * @param folds of each repetition
 * @param foldSeeds number of repetitions
 * @param rungs one for each step
 * @param seconds it took
 */
public record LadderReport(
    String night,
    long clients,
    long positives,
    int folds,
    int foldSeeds,
    List<Rung> rungs,
    double seconds) {

  /** A table for the console. */
  public String table() {
    StringBuilder table = new StringBuilder();
    line(
        table,
        "%d clients, %d with payment difficulties; out of %d folds, mean of %d fold seeds",
        clients,
        positives,
        folds,
        foldSeeds);
    line(
        table,
        "%5s  %-16s  %-28s  %-28s  %s",
        "slots",
        "AUC (s.e.)",
        "gain, DeLong 95 %",
        "gain, bootstrap 95 %",
        "tables");
    for (Rung rung : rungs) {
      line(
          table,
          "%5d  %.4f (%.4f)   %-28s  %-28s  %s",
          rung.slots(),
          rung.auc().value(),
          rung.auc().standardError(),
          Objects.toString(rung.gain(), ""),
          Objects.toString(rung.bootstrap(), ""),
          String.join(", ", rung.tables()));
      if (rung.gain() != null) {
        line(table, "%5s  %s", "", rung.verdict());
      }
    }
    return table.toString();
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
