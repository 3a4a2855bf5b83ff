package fr.pretadepenser.training.selection;

import java.util.List;
import java.util.Locale;

/**
 * {@code selection.json}: what keeping fewer slots costs.
 *
 * @param night the clients are of
 * @param clients whose outcome is known, without the frozen tenth
 * @param positives of them with payment difficulties
 * @param folds everyone was predicted out of
 * @param sizes all slots first, then as asked
 * @param seconds it took
 */
public record SelectionReport(
    String night, long clients, long positives, int folds, List<Size> sizes, double seconds) {
  private static final String HEADINGS =
      "| slots | AUC (s.e.) | less all, 95 % | log loss | fall, 95 % | cost (s.e.) | rise, 95 % |"
          + " Jaccard | in every fold | verdict |\n"
          + "|---|---|---|---|---|---|---|---|---|---|\n";

  /** A table in Markdown, standard errors in parentheses. */
  public String table() {
    StringBuilder table = new StringBuilder(heading()).append("\n\n").append(HEADINGS);
    for (Size size : sizes) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %d | %.4f (%.4f) | %s | %.4f | %s | %.4f (%.4f) | %s |%n",
              size.features(),
              size.auc().value(),
              size.auc().standardError(),
              size.price() == null ? "all" : size.price().auc(),
              size.logLoss(),
              size.price() == null ? "" : size.price().logLoss(),
              size.cost().mean(),
              size.cost().standardError(),
              size.price() == null ? " | | |" : priced(size.price())));
    }
    return table.toString();
  }

  /** What it was measured on. */
  String heading() {
    return String.format(
        Locale.ROOT,
        "%d clients, %d with payment difficulties; out of %d folds",
        clients,
        positives,
        folds);
  }

  private static String priced(Size.Price price) {
    return String.format(
        Locale.ROOT,
        "%+.4f [%+.4f, %+.4f] | %.2f | %d | %s",
        price.cost().value(),
        price.cost().low(),
        price.cost().high(),
        price.stability().jaccard(),
        price.stability().everywhere().size(),
        price.verdict());
  }
}
