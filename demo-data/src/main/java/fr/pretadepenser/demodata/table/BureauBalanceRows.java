package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.client.CreditElsewhere;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import java.nio.charset.StandardCharsets;

/** The rows of bureau_balance: the status of each credit elsewhere, month by month, last first. */
final class BureauBalanceRows {
  private static final int OLDEST_MONTH = 96;
  private static final byte[] CLOSED = status('C');
  private static final byte[] UNKNOWN = status('X');
  private static final byte[][] DAYS_PAST_DUE = {
    status('0'), status('1'), status('2'), status('3'), status('4'), status('5')
  };

  private BureauBalanceRows() {}

  static void write(Client client, CsvBuffer out) {
    if (!client.counts().monthlyStatus()) {
      return;
    }
    Draw draw = client.stream(Topic.BUREAU_BALANCE_ROWS);
    double lateShare = 0.014 * Math.exp(0.9 * client.traits().lateness());
    for (CreditElsewhere credit : client.credits()) {
      write(client, credit, lateShare, draw, out);
    }
  }

  private static void write(
      Client client, CreditElsewhere credit, double lateShare, Draw draw, CsvBuffer out) {
    int oldest = Math.min(OLDEST_MONTH, -credit.openedDay() / 30);
    int closed = credit.active() ? -1 : -credit.closedDay() / 30;
    int latest = credit.active() || draw.chance(0.7) ? 0 : Math.min(closed, oldest);
    boolean unknown = draw.chance(0.34);
    int since = client.months();
    if (since > 0 && latest == 0) {
      Draw later = client.since(Topic.BUREAU_BALANCE_SINCE, credit.number());
      boolean late = later.chance(lateShare);
      out.integer(credit.number()).integer(0);
      out.field(!credit.active() ? CLOSED : unknown ? UNKNOWN : DAYS_PAST_DUE[late ? 1 : 0]).end();
    }
    int bucket = 0;
    for (int month = latest; month <= oldest; month++) {
      int mark = out.mark();
      out.integer(credit.number()).integer(-month - since);
      if (month < closed) {
        out.field(CLOSED);
      } else if (unknown || draw.chance(0.12)) {
        out.field(UNKNOWN);
      } else {
        bucket = bucket > 1 && draw.chance(0.6) ? bucket : draw.chance(lateShare) ? 1 : 0;
        if (bucket == 1 && draw.chance(0.07)) {
          bucket = draw.chance(0.5) ? 5 : draw.between(2, 4);
        }
        out.field(DAYS_PAST_DUE[bucket]);
      }
      out.end();
      if (month + since > OLDEST_MONTH) {
        out.cut(mark);
      }
    }
  }

  private static byte[] status(char letter) {
    return String.valueOf(letter).getBytes(StandardCharsets.US_ASCII);
  }
}
