package fr.pretadepenser.training.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Rows of marks on one axis, as SVG without scripts. The axis shows where most marks are: those far
 * from all others stand at its end, an arrow and their value beside them.
 */
public final class DotPlot {
  private static final int ROW = 20;
  private static final int LEFT = 190;
  private static final int WIDTH = 460;

  private final List<Row> rows = new ArrayList<>();
  private final double target;

  /**
   * A plot without rows.
   *
   * @param target where a line stands; NaN for none
   */
  public DotPlot(double target) {
    this.target = target;
  }

  /**
   * A row.
   *
   * @param before an open mark; NaN for none
   * @param low where an interval begins; NaN for none
   * @param mark the filled mark; NaN for none
   * @param high where the interval ends
   */
  private record Row(String label, double before, double low, double mark, double high) {
    DoubleStream values() {
      return DoubleStream.of(before, low, mark, high).filter(Double::isFinite);
    }
  }

  /** Adds a value with its interval, which may be NaN. */
  public void interval(String label, double low, double value, double high) {
    rows.add(new Row(label, Double.NaN, low, value, high));
  }

  /** Adds what a figure was before, and what it is. */
  public void pair(String label, double before, double after) {
    rows.add(new Row(label, before, Double.NaN, after, Double.NaN));
  }

  /**
   * The picture.
   *
   * @param says what it shows, for those who do not see it
   */
  public String svg(String says) {
    Axis axis = axis();
    int bottom = y(rows.size());
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
            LEFT + WIDTH + 70, bottom + 20, says));
    if (Double.isFinite(target)) {
      svg.append(
          format("<path d=\"M%.1f 10V%d\" stroke=\"var(--line)\"/>", axis.x(target), bottom));
    }
    for (int i = 0; i < rows.size(); i++) {
      draw(rows.get(i), y(i), axis, svg);
    }
    return svg.append(
            format("<path d=\"M%d %dH%d\" stroke=\"var(--line)\"/>", LEFT, bottom, LEFT + WIDTH))
        .append(
            format("<text x=\"%d\" y=\"%d\">%s</text>", LEFT, bottom + 14, axis.text(axis.from())))
        .append(
            format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text></svg>",
                LEFT + WIDTH, bottom + 14, axis.text(axis.to())))
        .toString();
  }

  private static void draw(Row row, int y, Axis axis, StringBuilder svg) {
    svg.append(format("<text x=\"0\" y=\"%d\">%s</text>", y + 4, row.label()));
    if (Double.isFinite(row.low())) {
      svg.append(
          format(
              "<path d=\"M%.1f %dH%.1f\" stroke=\"var(--mark)\" stroke-width=\"2\"/>",
              axis.x(row.low()), y, axis.x(row.high())));
    }
    dot(row.before(), y, axis, "var(--off)", false, svg);
    dot(row.mark(), y, axis, "var(--mark)", true, svg);
  }

  private static void dot(
      double value, int y, Axis axis, String colour, boolean filled, StringBuilder svg) {
    if (!Double.isFinite(value)) {
      return;
    }
    String fill = filled ? colour : "none";
    double x = axis.x(value);
    if (axis.shows(value)) {
      svg.append(
          format(
              "<circle cx=\"%.1f\" cy=\"%d\" r=\"4\" stroke=\"%s\" fill=\"%s\"/>",
              x, y, colour, fill));
      return;
    }
    int out = value > axis.to() ? 1 : -1;
    svg.append(
        format(
            "<path d=\"M%.1f %dv8l%d -4z\" stroke=\"%s\" fill=\"%s\"/>"
                + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
            x,
            y - 4,
            7 * out,
            colour,
            fill,
            x + 10 * out,
            y + 4,
            out > 0 ? "start" : "end",
            axis.text(value)));
  }

  /**
   * From the least to the most, but for what lies farther out than three times the distance between
   * the quartiles, as a box plot's far points do (Tukey 1977).
   */
  private Axis axis() {
    double[] sorted = rows.stream().flatMapToDouble(Row::values).sorted().toArray();
    if (sorted.length == 0) {
      return new Axis(0, 1);
    }
    double lower = sorted[sorted.length / 4];
    double upper = sorted[3 * sorted.length / 4];
    double reach = 3 * (upper - lower);
    double[] near =
        DoubleStream.of(sorted)
            .filter(value -> reach == 0 || (value >= lower - reach && value <= upper + reach))
            .toArray();
    double from = near[0];
    double to = near[near.length - 1];
    if (Double.isFinite(target)) {
      from = Math.min(from, target);
      to = Math.max(to, target);
    }
    return new Axis(from, to > from ? to : from + 1);
  }

  private record Axis(double from, double to) {
    boolean shows(double value) {
      return value >= from && value <= to;
    }

    /** With as many digits as tell the ends apart. */
    String text(double value) {
      int digits = Math.max(3, (int) Math.ceil(1 - Math.log10(to - from)));
      return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    double x(double value) {
      double inside = Math.min(Math.max(value, from), to);
      return LEFT + WIDTH * (inside - from) / (to - from);
    }
  }

  private static int y(int row) {
    return 15 + ROW * row;
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
