package fr.pretadepenser.dashboard.page.history;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.history.Timeline.Legend;
import fr.pretadepenser.dashboard.page.history.Timeline.Mark;
import java.util.ArrayList;
import java.util.List;

/** Instalments: paid how many days before or after they were due. */
final class InstalmentTimeline {
  private static final int HEIGHT = 120;
  private static final int MIDDLE = HEIGHT / 2;

  /** Days at which a bar reaches its full height: longer ones are cut there. */
  private static final double MOST = 30;

  private InstalmentTimeline() {}

  static Timeline of(Frame frame, ClientRecords records) {
    List<Row> rows = Row.of(records, SourceTable.INSTALLMENTS_PAYMENTS);
    double first =
        rows.stream().mapToDouble(row -> row.number("DAYS_INSTALMENT", 0)).min().orElse(0);
    TimeAxis axis = TimeAxis.over(first, 0);
    List<Mark> marks = new ArrayList<>();
    for (Row row : rows) {
      marks.add(mark(axis.place(row.number("DAYS_INSTALMENT", 0)), row));
    }
    return new Timeline(
        SourceTable.INSTALLMENTS_PAYMENTS.folder(),
        frame.text("history.instalments"),
        summary(frame, rows),
        HEIGHT,
        marks,
        axis.ticks(frame),
        List.of(
            new Legend("raises", Timeline.bar(4, 8, 0, 6), frame.text("history.late", (int) MOST)),
            new Legend("lowers", Timeline.bar(4, 8, 6, 12), frame.text("history.early")),
            new Legend("raises hollow", Timeline.diamond(6, 6), frame.text("history.unpaid"))));
  }

  private static Mark mark(long x, Row row) {
    if (!row.has("DAYS_ENTRY_PAYMENT")) {
      return new Mark("raises hollow", Timeline.diamond(x, MIDDLE));
    }
    double late = late(row);
    double length = Math.max(2, MIDDLE * Math.min(MOST, Math.abs(late)) / MOST);
    return late > 0
        ? new Mark("raises", Timeline.bar(x - 1, x + 2, MIDDLE - length, MIDDLE))
        : new Mark("lowers", Timeline.bar(x - 1, x + 2, MIDDLE, MIDDLE + length));
  }

  private static double late(Row row) {
    double due = row.number("DAYS_INSTALMENT", 0);
    return row.number("DAYS_ENTRY_PAYMENT", due) - due;
  }

  private static String summary(Frame frame, List<Row> rows) {
    long late = rows.stream().filter(row -> late(row) > 0).count();
    long unpaid = rows.stream().filter(row -> !row.has("DAYS_ENTRY_PAYMENT")).count();
    double longest = rows.stream().mapToDouble(InstalmentTimeline::late).max().orElse(0);
    String text =
        frame.count("history.instalments.count", rows.size())
            + ", "
            + frame.count("history.instalments.late", late);
    if (late > 0) {
      text += " " + frame.count("history.instalments.longest", (long) longest);
    }
    return unpaid == 0 ? text : text + ", " + frame.count("history.instalments.unpaid", unpaid);
  }
}
