package fr.pretadepenser.training.compare;

import java.util.Locale;

/** A page of its own that shows tables and plots, by day and by night, without scripts. */
public final class PlainPage {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6775;--line:#d9dfe6;--back:#fff;--mark:#0b6b8a;--off:#b4552d}
      @media(prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#a4b0bc;--line:#36424e;--back:#151b21;--mark:#5cc0de;--off:#e8935f}}
      body{font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back);max-width:80rem;margin:2rem auto;padding:0 1rem}
      .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem}th,td{text-align:right;padding:.25rem .6rem;border-bottom:1px solid var(--line);white-space:nowrap;font-variant-numeric:tabular-nums}
      td{vertical-align:top}td small{display:block;color:var(--soft);font-size:.75rem}th:first-child,td:first-child,.words{text-align:left}.soft{color:var(--soft)}svg{max-width:46rem;width:100%}svg text{fill:var(--ink);font-size:11px}
      """;

  private PlainPage() {}

  /**
   * The whole page.
   *
   * @param fr title
   * @param en title
   * @param body what stands below the title, as HTML
   */
  public static String of(String fr, String en, String body) {
    return """
        <!doctype html>
        <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>%1$s · %2$s</title><style>%3$s</style></head><body><main>
        <h1>%1$s <span class="soft" lang="en">· %2$s</span></h1>
        %4$s</main></body></html>
        """
        .formatted(fr, en, STYLE, body);
  }

  /** The rows of a Markdown table, its heading first. */
  public static String table(String markdown) {
    StringBuilder table = new StringBuilder("<div class=\"wide\"><table>");
    String tag = "th";
    for (String line : markdown.lines().filter(row -> row.startsWith("| ")).toList()) {
      table.append("<tr>");
      for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
        table.append(cell(tag, cell.strip()));
      }
      table.append("</tr>");
      tag = "td";
    }
    return table.append("</table></div>").toString();
  }

  /** An interval goes below its estimate, smaller: a row of them fits the page. */
  private static String cell(String tag, String text) {
    boolean words = !text.isEmpty() && text.chars().noneMatch(Character::isDigit);
    int interval = text.indexOf(" [");
    String shown =
        interval < 0
            ? text
            : text.substring(0, interval) + "<small>" + text.substring(interval + 1) + "</small>";
    return String.format(
        Locale.ROOT, "<%s%s>%s</%s>", tag, words ? " class=\"words\"" : "", shown, tag);
  }
}
