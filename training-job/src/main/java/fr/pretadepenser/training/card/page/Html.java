package fr.pretadepenser.training.card.page;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of HTML. */
final class Html {
  /** Between what a cell says and the technical name below it; occurs in no text. */
  private static final char NAME = '\u001f';

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A section under a heading; {@code body} is HTML. */
  static String section(String heading, String body) {
    return "<section><h2>" + escape(heading) + "</h2>" + body + "</section>";
  }

  static String paragraph(String text) {
    return "<p>" + escape(text) + "</p>";
  }

  static String soft(String text) {
    return "<p class=\"soft\">" + escape(text) + "</p>";
  }

  /** Plots side by side; each is an SVG element with its caption. */
  static String plots(String... figures) {
    return "<div class=\"plots\">" + String.join("", figures) + "</div>";
  }

  /** A figure under a caption. */
  static String figure(String caption, String svg) {
    return "<figure><figcaption>" + escape(caption) + "</figcaption>" + svg + "</figure>";
  }

  static String tile(String value, String label) {
    return "<div class=\"tile\"><b>" + escape(value) + "</b>" + escape(label) + "</div>";
  }

  /** A cell of a table: what people call something, and below it, smaller, what files call it. */
  static String named(String label, String name) {
    return label + NAME + name;
  }

  /**
   * A table with a line of headings.
   *
   * @param texts how many columns from the left are texts; the others are numbers
   */
  static String table(int texts, List<String> headings, List<List<String>> rows) {
    return "<div class=\"wide\"><table><thead><tr>"
        + cells("th", texts, headings)
        + "</tr></thead><tbody>"
        + rows.stream()
            .map(row -> "<tr>" + cells("td", texts, row) + "</tr>")
            .collect(Collectors.joining())
        + "</tbody></table></div>";
  }

  private static String cells(String tag, int texts, List<String> values) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      String kind = i < texts ? "" : " class=\"n\"";
      String scope = tag.equals("th") ? " scope=\"col\"" : "";
      cells.append('<').append(tag).append(kind).append(scope).append('>');
      String value = escape(values.get(i));
      boolean estimate = tag.equals("td") && i >= texts;
      cells.append(estimate ? interval(value) : name(value)).append("</").append(tag).append('>');
    }
    return cells.toString();
  }

  private static String name(String value) {
    int name = value.indexOf(NAME);
    return name < 0
        ? value
        : value.substring(0, name) + "<small>" + value.substring(name + 1) + "</small>";
  }

  /** The brackets after a number go below it, smaller: a row of estimates fits the page. */
  private static String interval(String value) {
    int bracket = value.indexOf(" [");
    return bracket < 0
        ? value
        : value.substring(0, bracket) + "<small>" + value.substring(bracket + 1) + "</small>";
  }

  /** Something long that is closed until asked for. */
  static String details(String summary, String body) {
    return "<details><summary>" + escape(summary) + "</summary>" + body + "</details>";
  }
}
