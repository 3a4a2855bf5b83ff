package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.client.EarlierApplication;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;

/** The rows of POS_CASH_balance: the state of each loan here, month by month. */
final class PosCashRows {
  private static final int MONTH = 30;

  private PosCashRows() {}

  static void write(Client client, CsvBuffer out) {
    Draw first = client.stream(Topic.POS_ROWS);
    double lateShare = 0.02 * Math.exp(0.8 * client.traits().lateness());
    for (EarlierApplication earlier : client.earlier()) {
      if (earlier.loan()) {
        write(client, earlier, lateShare, first, out);
      }
    }
  }

  private static void write(
      Client client, EarlierApplication loan, double lateShare, Draw first, CsvBuffer out) {
    int term = loan.payments();
    boolean abandoned = first.chance(0.004 * lateShare / 0.02);
    int daysPastDue = 0;
    for (int month = Math.min(-1, 1 - loan.monthsAgo()); month < client.months(); month++) {
      Draw draw = month < 0 ? first : client.since(Topic.POS_SINCE, loan.number());
      int paid = Math.max(0, Math.floorDiv(month * MONTH - loan.firstDue(), MONTH) + 1);
      boolean completed = paid >= loan.paidEarlyAfter();
      boolean unsigned = paid == 0 && draw.chance(0.12);
      out.integer(loan.number()).integer(client.id());
      out.integer(month - client.months());
      if (draw.chance(0.0026)) {
        out.empty().empty();
      } else {
        out.whole(completed ? loan.paidEarlyAfter() : term);
        out.whole(completed ? 0 : term - Math.min(paid, term));
      }
      out.text(status(completed, unsigned, draw));
      boolean late = paid > 0 && (abandoned || draw.chance(lateShare));
      daysPastDue =
          abandoned && late ? daysPastDue + MONTH : late ? 1 + (int) draw.exponential(9) : 0;
      out.integer(daysPastDue);
      out.integer(late && draw.chance(0.35) ? Math.min(daysPastDue, 60) : 0);
      out.end();
      if (completed) {
        return;
      }
    }
  }

  private static String status(boolean completed, boolean unsigned, Draw draw) {
    if (completed) {
      return "Completed";
    }
    if (unsigned) {
      return "Signed";
    }
    double level = draw.uniform();
    if (level < 0.0007) {
      return "Returned to the store";
    }
    if (level < 0.0014) {
      return "Demand";
    }
    if (level < 0.0019) {
      return "Approved";
    }
    if (level < 0.00193) {
      return "Amortized debt";
    }
    return level < 0.001935 ? "Canceled" : level < 0.001936 ? "XNA" : "Active";
  }
}
