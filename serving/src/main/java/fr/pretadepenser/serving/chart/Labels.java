package fr.pretadepenser.serving.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Fits texts into a width. */
final class Labels {
  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
  private static final String MORE = "…";

  private Labels() {}

  /** The text broken between words into at most {@code most} lines; what is left over is cut. */
  static List<String> wrap(String text, Font font, double width, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      int end = lines.size() == most - 1 ? rest.length() : breakOf(rest, font, width);
      lines.add(cut(rest.substring(0, end).strip(), font, width));
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Where the first line ends: after its last word that fits, or at the end. */
  private static int breakOf(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text.length();
    }
    int end = text.lastIndexOf(' ');
    while (end > 0 && width(text.substring(0, end), font) > width) {
      end = text.lastIndexOf(' ', end - 1);
    }
    return end > 0 ? end : text.length();
  }

  private static String cut(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end) + MORE, font) > width) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + MORE;
  }

  private static double width(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }
}
