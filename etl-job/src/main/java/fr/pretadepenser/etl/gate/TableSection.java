package fr.pretadepenser.etl.gate;

import static fr.pretadepenser.etl.gate.Html.count;
import static fr.pretadepenser.etl.gate.Html.escape;

import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One table on the page: its rows, each judgement, its missing values, its history. */
final class TableSection {
  /** Of a longer list, such as that of the features, only what did not hold is shown. */
  private static final int MOST_SHOWN = 100;

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
    return block("What is expected", expectations, labels)
        + block("Compared with earlier nights", comparisons, labels);
  }

  /** What did not hold in full, the rest on demand, unless there is too much of it. */
  private static String block(String title, List<Finding> findings, Labels labels) {
    if (findings.isEmpty()) {
      return "";
    }
    List<Finding> open = findings.stream().filter(f -> f.outcome() != Outcome.PASSED).toList();
    List<Finding> held = findings.stream().filter(f -> f.outcome() == Outcome.PASSED).toList();
    String count = (open.isEmpty() ? "All " : "") + count(held.size());
    String summary = count + (held.size() == 1 ? " holds" : " hold");
    String rest =
        held.isEmpty()
            ? ""
            : held.size() > MOST_SHOWN
                ? "<p class=\"soft\">" + summary + ".</p>"
                : "<details><summary>"
                    + summary
                    + "</summary>"
                    + lines(held, labels)
                    + "</details>";
    return "<h3>" + title + "</h3>" + (open.isEmpty() ? "" : lines(open, labels)) + rest;
  }

  private static String lines(List<Finding> findings, Labels labels) {
    return findings.stream()
        .map(finding -> row(finding, labels))
        .collect(
            Collectors.joining(
                "",
                "<div class=\"wide\"><table><tr><th>Figure</th><th>Column</th><th class=\"n\">expected</th><th class=\"n\">seen</th><th>outcome</th></tr>",
                "</table></div>"));
  }

  private static String row(Finding finding, Labels labels) {
    return "<tr><td><code>%s</code></td><td class=\"soft\">%s</td><td class=\"n\">%s</td><td class=\"n\">%s</td><td class=\"%s\">%s</td></tr>"
        .formatted(
            escape(finding.figure()),
            escape(labels.column(finding.column())),
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
                        String.format(Locale.ROOT, "%.1f%%", 100 * column.getValue())))
        .collect(
            Collectors.joining(
                "", "<details>" + title + "<div class=\"bars\">", "</div></details>"));
  }
}
