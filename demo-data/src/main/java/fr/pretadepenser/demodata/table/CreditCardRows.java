package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.CardMonth;
import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.client.EarlierApplication;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;

/** The rows of credit_card_balance: the state of each card, month by month. */
final class CreditCardRows {
  private CreditCardRows() {}

  static void write(Client client, CsvBuffer out) {
    Draw first = client.stream(Topic.CARD_ROWS);
    double lateShare = 0.018 * Math.exp(0.8 * client.traits().lateness());
    for (EarlierApplication earlier : client.earlier()) {
      if (earlier.card()) {
        write(client, earlier, lateShare, first, out);
      }
    }
  }

  private static void write(
      Client client, EarlierApplication card, double lateShare, Draw first, CsvBuffer out) {
    boolean silent = first.chance(0.34);
    int matured = 0;
    for (CardMonth month : CardMonth.history(client, card)) {
      Draw draw = month.month() < 0 ? first : client.since(Topic.CARD_SINCE, card.number());
      int mark = out.mark();
      int ago = client.months() - month.month();
      boolean idle = month.balance() == 0;
      boolean unknown = idle && (silent || draw.chance(0.06));
      out.integer(card.number()).integer(client.id()).integer(-ago);
      double balance = idle && draw.chance(0.002) ? -draw.exponential(900) : month.balance();
      out.decimal(balance, 3).integer(idle && draw.chance(0.3) ? 0 : (long) month.limit());
      drawings(month, unknown, draw, out);
      out.decimal(idle && silent && draw.chance(0.35) ? Double.NaN : month.minimum(), 3);
      out.decimal(unknown ? Double.NaN : month.payment(), 3).decimal(month.payment(), 3);
      out.decimal(balance - month.interest(), 3);
      double receivable = idle && draw.chance(0.04) ? -draw.exponential(400) : balance;
      out.decimal(receivable, 3).decimal(receivable, 3);
      counts(month, unknown, draw, out);
      matured += month.minimum() > 0 ? 1 : 0;
      if (idle && silent && draw.chance(0.35)) {
        out.empty();
      } else {
        out.whole(matured);
      }
      out.text(status(idle, draw));
      boolean late = !idle && draw.chance(lateShare * 2);
      long days = late ? 1 + (long) draw.exponential(14) : 0;
      out.integer(days).integer(late && draw.chance(0.5) ? Math.min(days, 30) : 0);
      out.end();
      if (ago > EarlierApplication.OLDEST_MONTH) {
        out.cut(mark);
      }
    }
  }

  private static void drawings(CardMonth month, boolean unknown, Draw draw, CsvBuffer out) {
    double other = !unknown && draw.chance(0.0034) ? 450.0 * draw.between(1, 400) : 0;
    out.decimal(unknown ? Double.NaN : month.cash(), 3);
    out.decimal(month.cash() + month.purchases() + other, 3);
    out.decimal(unknown ? Double.NaN : other, 3);
    out.decimal(unknown ? Double.NaN : month.purchases(), 3);
  }

  private static void counts(CardMonth month, boolean unknown, Draw draw, CsvBuffer out) {
    int cash = month.cash() > 0 ? draw.between(1, 4) : 0;
    int purchases = month.purchases() > 0 ? 1 + (int) draw.exponential(4) : 0;
    if (unknown) {
      out.empty().integer(0).empty().empty();
    } else {
      out.whole(cash).integer(cash + purchases).whole(0).whole(purchases);
    }
  }

  private static String status(boolean idle, Draw draw) {
    double level = draw.uniform();
    if (idle && level < 0.058) {
      return "Completed";
    }
    if (idle && level < 0.061) {
      return "Signed";
    }
    return level < 0.0613 && idle ? "Sent proposal" : level > 0.99995 ? "Demand" : "Active";
  }
}
