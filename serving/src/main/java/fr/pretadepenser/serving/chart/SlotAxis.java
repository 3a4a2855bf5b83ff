package fr.pretadepenser.serving.chart;

import java.util.List;
import org.jfree.chart.ui.TextAnchor;

/** What is written under and beside places, as far as there is room. */
final class SlotAxis {
  private static final double GAP = 14;
  private static final int MOST_LINES = 3;

  private SlotAxis() {}

  /** Draws the labels under {@code y} and gives where they end. */
  static double draw(Pen pen, Slots slots, double left, double y, double width) {
    double slot = width / slots.count();
    List<Slots.Mark> marks = slots.marks();
    int lines = 1;
    double end = Double.NEGATIVE_INFINITY;
    for (Slots.Mark mark : marks) {
      double x = left + mark.at() * slot;
      List<String> label =
          slots.isCut()
              ? List.of(mark.label())
              : Labels.wrap(mark.label(), Fonts.SMALL, Math.max(slot - 8, 60), MOST_LINES);
      double half =
          label.stream().mapToDouble(line -> pen.width(line, Fonts.SMALL)).max().orElse(0) / 2;
      if (x - half >= end + GAP / 2) {
        end = x + half;
        lines = Math.max(lines, label.size());
        pen.line(pen.theme().muted(), 1, x, y - 8, x, y - 3);
        pen.lines(label, Fonts.SMALL, pen.theme().ink(), x, y, TextAnchor.TOP_CENTER);
      }
    }
    return y + lines * Pen.lineHeight(Fonts.SMALL);
  }

  /** Draws the labels to the left of {@code x}, the first place at the bottom. */
  static void drawUpwards(
      Pen pen, Slots slots, double x, double bottom, double height, double room) {
    double slot = height / slots.count();
    double end = Double.POSITIVE_INFINITY;
    for (Slots.Mark mark : slots.marks()) {
      double y = bottom - mark.at() * slot;
      if (y + 8 <= end) {
        end = y - 8;
        pen.line(pen.theme().muted(), 1, x - 5, y, x, y);
        String label = Labels.wrap(mark.label(), Fonts.SMALL, room, 1).get(0);
        pen.text(label, Fonts.SMALL, pen.theme().ink(), x - 8, y, TextAnchor.CENTER_RIGHT);
      }
    }
  }
}
