package fr.pretadepenser.etl.gate;

import static fr.pretadepenser.etl.gate.Html.count;
import static fr.pretadepenser.etl.gate.Html.escape;

import java.util.List;
import java.util.stream.Collectors;

/** {@code quality.html}: the verdict first, then table by table, without scripts. */
final class QualityPage {
  private static final int REASONS = 20;

  private QualityPage() {}

  static String of(Quality quality, Labels labels, TablePlots plots) {
    return """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Data quality %1$s</title><style>%2$s</style></head><body><main>
        <h1>Data quality of a night</h1>
        <p class="soft">%1$s · judged at %3$s</p>
        %4$s
        <div class="tiles">%5$s</div>
        %6$s
        %7$s
        </main></body></html>
        """
        .formatted(
            escape(quality.night()),
            Html.STYLE,
            quality.at(),
            verdict(quality),
            tiles(quality),
            overview(quality, labels),
            quality.tables().stream()
                .map(table -> TableSection.of(table, labels, plots.of(table)))
                .collect(Collectors.joining()));
  }

  private static String verdict(Quality quality) {
    String words =
        switch (quality.verdict()) {
          case PASSED -> "<b>Passed</b><br>Everything is as expected. The night is published.";
          case WARNING ->
              "<b>Passed with %s</b><br>The night is published; look at what follows."
                  .formatted(count(quality.warnings(), "warning"));
          case ERROR ->
              "<b>Refused</b><br>The night is not published, the one before stays current. Because:";
        };
    return "<div class=\"verdict %s\">%s%s</div>"
        .formatted(quality.verdict(), words, reasons(quality.findings(quality.verdict()), quality));
  }

  private static String reasons(List<Finding> findings, Quality quality) {
    if (quality.verdict() == Outcome.PASSED) {
      return "";
    }
    String lines =
        findings.stream()
            .limit(REASONS)
            .map(
                finding ->
                    "<li><a href=\"#%s\">%s</a>: %s: <b style=\"font-size:1em\">%s</b> seen, %s expected%s</li>"
                        .formatted(
                            finding.table(),
                            finding.table(),
                            escape(finding.figure()),
                            escape(finding.seen()),
                            escape(finding.expected()),
                            finding.history() ? " after earlier nights" : ""))
            .collect(Collectors.joining());
    int more = findings.size() - REASONS;
    return "<ul>" + lines + (more > 0 ? "<li>and " + more + " more</li>" : "") + "</ul>";
  }

  private static String tiles(Quality quality) {
    return tile(count(quality.judged()), "judgements")
        + tile(count(quality.errors()), "errors")
        + tile(count(quality.warnings()), "warnings")
        + tile(count(quality.nights()), "earlier nights compared with");
  }

  private static String tile(String value, String label) {
    return "<div class=\"tile\"><b>" + value + "</b>" + label + "</div>";
  }

  private static String overview(Quality quality, Labels labels) {
    return quality.tables().stream()
        .map(
            table ->
                "<tr><td><a href=\"#%1$s\">%2$s</a></td><td class=\"n\">%3$s</td><td class=\"n\">%4$s</td><td class=\"n\">%5$s</td><td class=\"n\">%6$s</td><td class=\"n\">%7$s</td></tr>"
                    .formatted(
                        table.table(),
                        escape(labels.table(table.table()).en()),
                        count(table.rowsIn()),
                        count(table.rowsOut()),
                        count(table.setAside()),
                        count(table.count(Outcome.ERROR)),
                        count(table.count(Outcome.WARNING))))
        .collect(
            Collectors.joining(
                "",
                "<div class=\"wide\"><table><tr><th>Table</th><th class=\"n\">rows in</th><th class=\"n\">rows out</th><th class=\"n\">set aside</th><th class=\"n\">errors</th><th class=\"n\">warnings</th></tr>",
                "</table></div>"));
  }
}
