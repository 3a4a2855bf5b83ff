package fr.pretadepenser.dashboard.page.history;

import java.util.List;

/**
 * A drawing over time, with what it shows in words.
 *
 * @param table the source table that holds the same, row by row
 * @param title of the drawing
 * @param summary the same in a few words
 * @param height of the drawing, the axis apart
 * @param marks what is drawn, in this order
 * @param ticks of the axis
 * @param legend what the marks mean
 */
public record Timeline(
    String table,
    String title,
    String summary,
    int height,
    List<Mark> marks,
    List<Tick> ticks,
    List<Legend> legend) {

  /**
   * A shape.
   *
   * @param tag the class that gives its colour and filling
   * @param path of SVG
   */
  public record Mark(String tag, String path) {}

  /** A place on the axis. */
  public record Tick(long place, String label, boolean application) {}

  /** A kind of mark in words; {@code path} is drawn in a square of 12. */
  public record Legend(String tag, String path, String text) {}

  /** Whether there is anything to draw. */
  public boolean empty() {
    return marks.isEmpty();
  }

  static String bar(long left, long right, double top, double bottom) {
    return "M%d %.1fH%dV%.1fH%dZ"
        .formatted(left, top, Math.max(left + 2, right), bottom, left)
        .replace(',', '.');
  }

  static String circle(long x, double y) {
    return "M%d %.1fa5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z".formatted(x - 5, y).replace(',', '.');
  }

  static String diamond(long x, double y) {
    return "M%d %.1fl6 6l-6 6l-6 -6Z".formatted(x, y - 6).replace(',', '.');
  }
}
