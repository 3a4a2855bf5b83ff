package fr.pretadepenser.etl.gate;

import static fr.pretadepenser.etl.gate.Html.count;
import static fr.pretadepenser.etl.gate.Html.escape;

import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One table on the page: its rows, each judgement, its missing values, its history. */
final class TableSection {
  /** A longer list is cut down to what did not hold. */
  private static final int ALL_SHOWN = 60;

  private TableSection() {}

  static String of(TableQuality table, Labels labels, String plots) {
    Text label = labels.table(table.table());
    return """
        <section id="%1$s"><h2>%2$s <span class="soft">· <span lang="fr">%3$s</span> · <code>%1$s</code></span></h2>
        <p>%4$s</p>
        %5$s%6$s%7$s</section>
        """
        .formatted(
            table.table(),
            escape(label.en()),
            escape(label.fr()),
            rows(table),
            findings(table, labels),
            plots.isEmpty()
                ? ""
                : "<h3>Over the last nights</h3><p class=\"soft\">Earlier nights as a line, tonight as a diamond; shaded: what passes without a warning.</p><div class=\"plots\">"
                    + plots
                    + "</div>",
            missing(table, labels));
  }

  private static String rows(TableQuality table) {
    String words = count(table.rowsIn(), "row") + " in, " + count(table.rowsOut()) + " out";
    if (table.rejected().isEmpty()) {
      return words + ", none set aside.";
    }
    String codes =
        table.rejected().entrySet().stream()
            .map(code -> count(code.getValue()) + " " + link(table.table(), code.getKey()))
            .collect(Collectors.joining(", "));
    return words + "; " + codes + ".";
  }

  /** Rows with a fault are kept with the night; rows that cleaning left out are not. */
  private static String link(String table, String code) {
    return code.equals(TableGate.LEFT_OUT)
        ? "left out by cleaning"
        : "set aside as <a href=\"rejected/%s/\">%s</a>".formatted(table, escape(code));
  }

  private static String findings(TableQuality table, Labels labels) {
    List<Finding> expectations = table.findings().stream().filter(f -> !f.history()).toList();
    List<Finding> comparisons = table.findings().stream().filter(Finding::history).toList();
    return block("What is expected", expectations, expectations.size() <= ALL_SHOWN, labels)
        + (comparisons.isEmpty()
            ? ""
            : block("Compared with earlier nights", comparisons, false, labels));
  }

  private static String block(
      String title, List<Finding> findings, boolean showAll, Labels labels) {
    List<Finding> shown =
        findings.stream().filter(f -> showAll || f.outcome() != Outcome.PASSED).toList();
    int held = findings.size() - shown.size();
    String rest =
        held == 0
            ? ""
            : "<p class=\"soft\">"
                + (shown.isEmpty() ? "All " : "The other ")
                + count(held)
                + (held == 1 ? " holds." : " hold.")
                + "</p>";
    String body = shown.stream().map(finding -> row(finding, labels)).collect(Collectors.joining());
    String lines =
        shown.isEmpty()
            ? ""
            : "<div class=\"wide\"><table><tr><th>Figure</th><th class=\"n\">expected</th><th class=\"n\">seen</th><th>outcome</th></tr>"
                + body
                + "</table></div>";
    return "<h3>" + title + "</h3>" + lines + rest;
  }

  private static String row(Finding finding, Labels labels) {
    String label = labels.column(finding.column());
    return "<tr><td><code>%s</code>%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"%s\">%s</td></tr>"
        .formatted(
            escape(finding.figure()),
            label.isEmpty() ? "" : "<br><span class=\"soft\">" + escape(label) + "</span>",
            escape(finding.expected()),
            escape(finding.seen()),
            finding.outcome(),
            switch (finding.outcome()) {
              case PASSED -> "holds";
              case WARNING -> "▲ warning";
              case ERROR -> "✕ error";
            });
  }

  private static String missing(TableQuality table, Labels labels) {
    List<Map.Entry<String, Double>> some =
        table.missing().entrySet().stream()
            .filter(column -> column.getValue() > 0)
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .toList();
    String title =
        "<summary>Missing values: %s of %s have some</summary>"
            .formatted(count(some.size()), count(table.missing().size(), "column"));
    return some.stream()
        .map(
            column ->
                "<div><code title=\"%1$s\">%2$s</code><i><i style=\"width:%3$s\">&#8203;</i></i><span>%3$s</span></div>"
                    .formatted(
                        escape(labels.column(column.getKey())),
                        column.getKey(),
                        String.format(java.util.Locale.ROOT, "%.1f%%", 100 * column.getValue())))
        .collect(
            Collectors.joining(
                "", "<details>" + title + "<div class=\"bars\">", "</div></details>"));
  }
}
