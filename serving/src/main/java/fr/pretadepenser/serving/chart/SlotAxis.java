package fr.pretadepenser.serving.chart;

import java.util.Arrays;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;

/** What is written under and beside places, as far as there is room. */
final class SlotAxis {
  private static final double GAP = 14;
  private static final int MOST_LINES = 2;

  private SlotAxis() {}

  /** Draws the labels under {@code y} and gives where they end. */
  static double draw(Pen pen, Slots slots, double left, double y, double width) {
    return slots.isCategory()
        ? drawCategories(pen, slots, left, y, width)
        : drawNumbers(pen, slots, left, y, width);
  }

  /** One in so many that none meets the next. */
  private static double drawNumbers(Pen pen, Slots slots, double left, double y, double width) {
    double slot = width / slots.count();
    List<Slots.Mark> marks = slots.marks();
    double widest =
        marks.stream().mapToDouble(mark -> pen.width(mark.label(), Fonts.SMALL)).max().orElse(0);
    int step = (int) Math.max(1, Math.ceil((widest + GAP) / slot));
    for (int i = 0; i < marks.size(); i += step) {
      double x = left + marks.get(i).at() * slot;
      pen.line(pen.theme().muted(), 1, x, y - 8, x, y - 3);
      pen.text(marks.get(i).label(), Fonts.SMALL, pen.theme().ink(), x, y, TextAnchor.TOP_CENTER);
    }
    return y + Pen.lineHeight(Fonts.SMALL);
  }

  /** All of them, on two levels by turns where a word is wider than its place. */
  private static double drawCategories(Pen pen, Slots slots, double left, double y, double width) {
    double slot = width / slots.count();
    boolean byTurns =
        slots.marks().stream()
            .flatMap(mark -> Arrays.stream(mark.label().split(" ", -1)))
            .anyMatch(word -> pen.width(word, Fonts.SMALL) > slot - 6);
    double room = byTurns ? 2 * slot - 12 : slot - 6;
    double level = MOST_LINES * Pen.lineHeight(Fonts.SMALL) + 2;
    int place = 0;
    for (Slots.Mark mark : slots.marks()) {
      double x = left + mark.at() * slot;
      double down = byTurns && place++ % 2 == 1 ? level : 0;
      List<String> label = Labels.wrap(mark.label(), Fonts.SMALL, room, MOST_LINES);
      double half =
          label.stream().mapToDouble(line -> pen.width(line, Fonts.SMALL)).max().orElse(0) / 2;
      pen.line(pen.theme().muted(), 1, x, y - 8, x, y - 3 + down);
      double middle = Math.min(x, left + width + GAP - half);
      pen.lines(label, Fonts.SMALL, pen.theme().ink(), middle, y + down, TextAnchor.TOP_CENTER);
    }
    return y + (byTurns ? 2 : 1) * level;
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
