package fr.pretadepenser.dashboard.page.history;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.history.Timeline.Legend;
import fr.pretadepenser.dashboard.page.history.Timeline.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Cards, month by month: what is owed, under what may be owed. */
final class CardTimeline {
  private static final int HEIGHT = 120;
  private static final double MONTH = 365.25 / 12;

  /** All cards of a month together. */
  private record Month(double owed, double limit) {
    Month plus(Month other) {
      return new Month(owed + other.owed, limit + other.limit);
    }
  }

  private CardTimeline() {}

  static Timeline of(Frame frame, ClientRecords records) {
    TreeMap<Double, Month> months = new TreeMap<>();
    for (Row row : Row.of(records, SourceTable.CREDIT_CARD_BALANCE)) {
      months.merge(
          row.number("MONTHS_BALANCE", 0),
          new Month(
              Math.max(0, row.number("AMT_BALANCE", 0)), row.number("AMT_CREDIT_LIMIT_ACTUAL", 0)),
          Month::plus);
    }
    double most =
        Math.max(
            1,
            months.values().stream().mapToDouble(m -> Math.max(m.owed, m.limit)).max().orElse(1));
    TimeAxis axis = TimeAxis.over(months.isEmpty() ? 0 : months.firstKey() * MONTH, 0);
    List<Mark> marks = new ArrayList<>();
    for (Map.Entry<Double, Month> month : months.entrySet()) {
      long left = axis.place(month.getKey() * MONTH);
      long right = Math.max(left + 2, axis.place((month.getKey() + 1) * MONTH) - 1);
      Month at = month.getValue();
      String tag = at.owed > at.limit ? "raises" : "lowers";
      marks.add(new Mark(tag, Timeline.bar(left, right, height(at.owed, most), HEIGHT)));
      double limit = height(at.limit, most);
      marks.add(new Mark("limit", Timeline.bar(left, right + 1, limit - 1, limit + 1)));
    }
    return new Timeline(
        SourceTable.CREDIT_CARD_BALANCE.folder(),
        frame.text("history.cards"),
        summary(frame, months),
        HEIGHT,
        marks,
        axis.ticks(frame),
        List.of(
            new Legend("lowers", Timeline.bar(2, 10, 4, 12), frame.text("history.cards.owed")),
            new Legend("raises", Timeline.bar(2, 10, 0, 12), frame.text("history.cards.over")),
            new Legend("limit", Timeline.bar(0, 12, 5, 7), frame.text("history.cards.limit"))));
  }

  private static double height(double amount, double most) {
    return HEIGHT - (HEIGHT - 8) * amount / most;
  }

  private static String summary(Frame frame, NavigableMap<Double, Month> months) {
    if (months.isEmpty()) {
      return frame.text("records.none");
    }
    Month last = months.lastEntry().getValue();
    return frame.text(
        "history.cards.last",
        frame.numbers().whole(Math.round(last.owed)),
        frame.numbers().whole(Math.round(last.limit)));
  }
}
