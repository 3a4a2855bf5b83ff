package fr.pretadepenser.etl.gate;

import java.util.Locale;

/**
 * What a figure may be, ends included.
 *
 * @param low minus infinity if there is no lower end
 * @param high infinity if there is no upper end
 * @param percent whether people read it as a percentage
 */
record Bounds(double low, double high, boolean percent) {
  /** Anything goes. */
  static final Bounds ANY = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

  /** Reads {@code at least 99 %}, {@code at most 5}, {@code 2 to 8}, or nothing for any. */
  static Bounds parse(String text) {
    String plain = text.strip();
    if (plain.isEmpty()) {
      return ANY;
    }
    boolean percent = plain.endsWith("%");
    String bare = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
    double unit = percent ? 0.01 : 1;
    if (bare.startsWith("at least ")) {
      return new Bounds(number(bare.substring(9)) * unit, Double.POSITIVE_INFINITY, percent);
    }
    if (bare.startsWith("at most ")) {
      return new Bounds(Double.NEGATIVE_INFINITY, number(bare.substring(8)) * unit, percent);
    }
    String[] ends = bare.split(" to ", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("not bounds: " + text);
    }
    return new Bounds(number(ends[0]) * unit, number(ends[1]) * unit, percent);
  }

  boolean holds(double value) {
    return low <= value && value <= high;
  }

  String text() {
    if (low == Double.NEGATIVE_INFINITY) {
      return high == Double.POSITIVE_INFINITY ? "anything" : "at most " + show(high, percent);
    }
    return high == Double.POSITIVE_INFINITY
        ? "at least " + show(low, percent)
        : show(low, percent) + " to " + show(high, percent);
  }

  /** A figure as people read it: about four digits. */
  static String show(double value, boolean percent) {
    double shown = percent ? 100 * value : value;
    String digits = Math.abs(shown) >= 1000 ? "%,.0f" : Math.abs(shown) >= 10 ? "%.2f" : "%.4f";
    String text = String.format(Locale.ROOT, digits, shown);
    if (text.contains(".")) {
      text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
    return percent ? text + " %" : text;
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace("%", "").replace(",", "").strip());
  }
}
