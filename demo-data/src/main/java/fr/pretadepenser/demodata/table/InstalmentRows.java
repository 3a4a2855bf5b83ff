package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.CardMonth;
import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.client.EarlierApplication;
import fr.pretadepenser.demodata.client.Traits;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;

/**
 * The rows of installments_payments: one for each payment towards an instalment. Late instalments
 * are spread evenly rather than by chance, so that a short history already shows the habit.
 */
final class InstalmentRows {
  private static final int MONTH = 30;

  private final Draw draw;
  private final Traits traits;
  private final Client client;
  private final int since;
  private final CsvBuffer out;
  private double lateDue;

  private InstalmentRows(Client client, CsvBuffer out) {
    draw = client.stream(Topic.INSTALMENT_ROWS);
    traits = client.traits();
    this.client = client;
    since = client.days();
    this.out = out;
    lateDue = draw.uniform();
  }

  static void write(Client client, CsvBuffer out) {
    InstalmentRows rows = new InstalmentRows(client, out);
    for (EarlierApplication earlier : client.earlier()) {
      if (earlier.loan()) {
        rows.loan(earlier);
      } else if (earlier.card()) {
        rows.card(earlier);
      }
    }
  }

  private void loan(EarlierApplication loan) {
    Draw later = client.since(Topic.INSTALMENTS_SINCE, loan.number());
    int before = loan.duePayments();
    for (int payment = 0; payment < loan.duePayments(since); payment++) {
      if (payment < before) {
        loan(loan, payment, 0, late(), draw);
      } else {
        loan(loan, payment, since, later.chance(traits.lateShare()), later);
      }
    }
  }

  /** A payment that fell due before a day; those of the first night were drawn on day 0. */
  private void loan(EarlierApplication loan, int payment, int drawnOn, boolean late, Draw draw) {
    boolean settles =
        payment == loan.paidEarlyAfter() - 1 && loan.paidEarlyAfter() < loan.payments();
    double amount = loan.annuity();
    if (settles) {
      amount += 0.92 * amount * (loan.payments() - loan.paidEarlyAfter());
    }
    int dueDay = loan.due(payment);
    int paidDay = dueDay + delay(late, draw);
    int version = settles ? 2 : 1;
    if (paidDay >= drawnOn) {
      double paid = paidDay < since ? amount : Double.NaN;
      row(loan.number(), version, payment + 1, dueDay, paidDay, amount, paid);
    } else if (draw.chance(0.035)) {
      double share = Math.round(amount * (0.05 + 0.9 * draw.uniform()) * 100) / 100.0;
      row(loan.number(), version, payment + 1, dueDay, paidDay, amount, share);
      int restDay = Math.min(drawnOn - 1, paidDay + draw.between(0, 9));
      row(loan.number(), version, payment + 1, dueDay, restDay, amount, amount - share);
    } else {
      boolean tooLittle = draw.chance(0.004 * Math.exp(0.7 * traits.lateness()));
      double paid = tooLittle ? amount * (0.2 + 0.75 * draw.uniform()) : amount;
      row(loan.number(), version, payment + 1, dueDay, paidDay, amount, paid);
    }
  }

  private void card(EarlierApplication card) {
    int number = 0;
    for (CardMonth month : CardMonth.history(client, card)) {
      if (month.minimum() <= 0) {
        continue;
      }
      number++;
      int dueDay = month.month() * MONTH + 15;
      if (dueDay >= since) {
        continue;
      }
      boolean before = dueDay < 0;
      Draw of = before ? draw : client.since(Topic.INSTALMENTS_SINCE, card.number());
      boolean late = before ? late() : of.chance(traits.lateShare());
      int paidDay = dueDay + Math.min(delay(late, of), 14);
      if (paidDay >= since) {
        row(card.number(), 0, number, dueDay, paidDay, month.minimum(), Double.NaN);
        continue;
      }
      row(card.number(), 0, number, dueDay, paidDay, month.minimum(), month.minimum());
      if (month.payment() > month.minimum()) {
        double rest = month.payment() - month.minimum();
        row(card.number(), 0, number, dueDay, paidDay, rest, rest);
      }
    }
  }

  private boolean late() {
    lateDue += traits.lateShare();
    if (lateDue < 1) {
      return false;
    }
    lateDue -= 1;
    return true;
  }

  /** Days from the due day to the payment, negative when paid ahead. */
  private int delay(boolean late, Draw draw) {
    if (!late) {
      return (int) -Math.round(traits.daysAhead() * (0.3 + 1.4 * draw.uniform()));
    }
    double mean = 2 + 2.5 * Math.exp(0.4 * traits.lateness());
    return 1 + (int) draw.exponential(draw.chance(0.02) ? 8 * mean : mean);
  }

  /** An instalment that was never paid has neither payment day nor amount. */
  private void row(
      long loan, int version, int number, int dueDay, int paidDay, double amount, double paid) {
    out.integer(loan).integer(client.id()).whole(version).integer(number);
    out.whole(dueDay - since);
    if (Double.isNaN(paid)) {
      out.empty();
    } else {
      out.whole(paidDay - since);
    }
    out.decimal(amount, 3).decimal(paid, 3).end();
  }
}
