package fr.pretadepenser.dashboard.page.history;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.history.Timeline.Legend;
import fr.pretadepenser.dashboard.page.history.Timeline.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Credits with other lenders: from when to when, and which are open or overdue. */
final class CreditTimeline {
  private static final int LINE = 12;

  /** The most recent ones that are drawn; the table has them all. */
  private static final int MOST = 20;

  private CreditTimeline() {}

  static Timeline of(Frame frame, ClientRecords records) {
    List<Row> rows =
        Row.of(records, SourceTable.BUREAU).stream()
            .sorted(Comparator.comparingDouble(row -> -row.number("DAYS_CREDIT", 0)))
            .toList();
    List<Row> drawn = rows.stream().limit(MOST).toList();
    TimeAxis axis =
        TimeAxis.over(
            drawn.stream().mapToDouble(row -> row.number("DAYS_CREDIT", 0)).min().orElse(0),
            drawn.stream().mapToDouble(CreditTimeline::end).max().orElse(0));
    List<Mark> marks = new ArrayList<>();
    double top = 2;
    for (Row row : drawn) {
      long left = axis.place(row.number("DAYS_CREDIT", 0));
      marks.add(new Mark(tag(row), Timeline.bar(left, axis.place(end(row)), top, top + LINE - 4)));
      top += LINE;
    }
    return new Timeline(
        SourceTable.BUREAU.folder(),
        frame.text("history.credits"),
        summary(frame, rows),
        drawn.size() * LINE + 2,
        marks,
        axis.ticks(frame),
        List.of(
            new Legend("lowers", Timeline.bar(0, 12, 2, 10), frame.text("history.credits.open")),
            new Legend("closed", Timeline.bar(0, 12, 2, 10), frame.text("history.credits.closed")),
            new Legend(
                "raises", Timeline.bar(0, 12, 2, 10), frame.text("history.credits.overdue"))));
  }

  private static boolean open(Row row) {
    return row.text("CREDIT_ACTIVE").equals("Active");
  }

  private static double end(Row row) {
    return open(row)
        ? Math.max(0, row.number("DAYS_CREDIT_ENDDATE", 0))
        : row.number("DAYS_ENDDATE_FACT", Math.min(0, row.number("DAYS_CREDIT_ENDDATE", 0)));
  }

  private static boolean overdue(Row row) {
    return row.number("CREDIT_DAY_OVERDUE", 0) > 0 || row.number("AMT_CREDIT_SUM_OVERDUE", 0) > 0;
  }

  private static String tag(Row row) {
    if (overdue(row)) {
      return "raises";
    }
    return open(row) ? "lowers" : "closed";
  }

  private static String summary(Frame frame, List<Row> rows) {
    double debt =
        rows.stream()
            .filter(CreditTimeline::open)
            .mapToDouble(row -> Math.max(0, row.number("AMT_CREDIT_SUM_DEBT", 0)))
            .sum();
    return frame.count("history.credits.count", rows.size())
        + ", "
        + frame.count("history.credits.still", rows.stream().filter(CreditTimeline::open).count())
        + ", "
        + frame.text("history.credits.debt", frame.numbers().whole(Math.round(debt)))
        + ", "
        + frame.count(
            "history.credits.behind", rows.stream().filter(CreditTimeline::overdue).count());
  }
}
