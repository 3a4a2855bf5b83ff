package fr.pretadepenser.dashboard.page.history;

import fr.pretadepenser.contract.client.ClientRecords;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.history.Timeline.Legend;
import fr.pretadepenser.dashboard.page.history.Timeline.Mark;
import java.util.ArrayList;
import java.util.List;

/** Earlier applications here: when, how much, and what was decided. */
final class ApplicationTimeline {
  private static final int HEIGHT = 120;

  private ApplicationTimeline() {}

  static Timeline of(Frame frame, ClientRecords records) {
    List<Row> rows = Row.of(records, SourceTable.PREVIOUS_APPLICATION);
    TimeAxis axis =
        TimeAxis.over(
            rows.stream().mapToDouble(row -> row.number("DAYS_DECISION", 0)).min().orElse(0), 0);
    double largest =
        Math.max(1, rows.stream().mapToDouble(ApplicationTimeline::amount).max().orElse(1));
    List<Mark> marks = new ArrayList<>();
    for (Row row : rows) {
      long x = axis.place(row.number("DAYS_DECISION", 0));
      double y = HEIGHT - 8 - (HEIGHT - 20) * amount(row) / largest;
      marks.add(new Mark("stem", Timeline.bar(x - 1, x + 1, y, HEIGHT)));
      marks.add(
          switch (row.text("NAME_CONTRACT_STATUS")) {
            case "Approved" -> new Mark("lowers", Timeline.circle(x, y));
            case "Refused" -> new Mark("raises", Timeline.diamond(x, y));
            default -> new Mark("closed", Timeline.circle(x, y));
          });
    }
    return new Timeline(
        SourceTable.PREVIOUS_APPLICATION.folder(),
        frame.text("history.applications"),
        frame.count("history.applications.count", rows.size())
            + ", "
            + frame.text(
                "history.applications.largest", frame.numbers().whole(Math.round(largest))),
        HEIGHT,
        marks,
        axis.ticks(frame),
        List.of(
            new Legend(
                "lowers",
                Timeline.circle(6, 6),
                frame.count("history.granted", count(rows, "Approved"))),
            new Legend(
                "raises",
                Timeline.diamond(6, 6),
                frame.count("history.refused", count(rows, "Refused"))),
            new Legend("closed", Timeline.circle(6, 6), frame.text("history.dropped"))));
  }

  private static double amount(Row row) {
    return Math.max(row.number("AMT_APPLICATION", 0), row.number("AMT_CREDIT", 0));
  }

  private static long count(List<Row> rows, String status) {
    return rows.stream().filter(row -> row.text("NAME_CONTRACT_STATUS").equals(status)).count();
  }
}
