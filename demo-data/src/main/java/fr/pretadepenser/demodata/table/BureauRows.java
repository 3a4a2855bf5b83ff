package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.client.CreditElsewhere;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import fr.pretadepenser.demodata.draw.Quantiles;

/** The rows of bureau: one for each credit at another lender. */
final class BureauRows {
  private static final Choice CURRENCY =
      Choice.of("currency 1=99.92; currency 2=0.071; currency 3=0.01; currency 4=0.0006");
  private static final Choice PROLONGED = Choice.of("0=99.64; 1=0.3; 2=0.05; 3=0.01; 5=0.001");
  private static final Quantiles MAX_OVERDUE =
      Quantiles.of(0.5, 20, 180, 1800, 5500, 13500, 60000, 250000, 3_000_000);
  private static final Quantiles UPDATED_AFTER_CLOSING =
      Quantiles.of(0, 0, 0, 0, 5, 100, 1100, 1600, 2400);
  private static final Quantiles UPDATED_ACTIVE =
      Quantiles.of(-2500, -1900, -620, -36, -23, -12, -4, -1, 0);
  private static final Quantiles ANNUITY =
      Quantiles.of(0, 450, 1500, 4500, 9000, 20000, 70000, 200000, 5_000_000);

  private BureauRows() {}

  static void write(Client client, CsvBuffer out) {
    Draw draw = client.stream(Topic.BUREAU_ROWS);
    double late = Math.exp(0.6 * client.traits().lateness() - 0.15);
    for (CreditElsewhere credit : client.credits()) {
      if (credit.listed()) {
        write(client, credit, late, draw, out);
      }
    }
  }

  private static void write(
      Client client, CreditElsewhere credit, double late, Draw draw, CsvBuffer out) {
    boolean card = credit.type() == CreditElsewhere.CARD;
    int since = client.days();
    out.integer(client.id()).integer(credit.number());
    String status = credit.active() ? "Active" : "Closed";
    if (draw.chance(0.0038 * late)) {
      status = draw.chance(0.003) ? "Bad debt" : "Sold";
    }
    out.text(status).field(CURRENCY.field(draw)).integer(credit.openedDay() - since);
    boolean overdue = credit.active() && draw.chance(0.0062 * late);
    out.integer(overdue ? 1 + (long) draw.exponential(180) + since : 0);
    planned(credit, card, since, draw, out);
    if (credit.active()) {
      if (draw.chance(0.003)) {
        out.whole(draw.between(-400, -5) - since);
      } else {
        out.empty();
      }
    } else {
      out.whole(draw.chance(0.00001) ? -42023 : credit.closedDay() - since);
    }
    if (draw.chance(0.6551)) {
      out.empty();
    } else {
      out.decimal(draw.chance(0.19 * late) ? MAX_OVERDUE.draw(draw) : 0, 3);
    }
    out.field(PROLONGED.field(draw));
    out.decimal(credit.amount(), 2);
    debt(credit, card, draw, out);
    out.decimal(overdue ? credit.debt() * 0.02 + draw.exponential(2000) : 0, 2);
    out.field(CreditElsewhere.TYPES.field(credit.type()));
    long updated =
        credit.active()
            ? Math.max(credit.openedDay(), (long) UPDATED_ACTIVE.draw(draw))
            : Math.min(
                -draw.between(1, 30), credit.closedDay() + (long) UPDATED_AFTER_CLOSING.draw(draw));
    out.integer(draw.chance(0.0003) ? 1 + (long) draw.exponential(60) : updated - since);
    if (draw.chance(0.7147)) {
      out.empty();
    } else {
      out.decimal(draw.chance(0.55) ? 0 : ANNUITY.draw(draw), 2);
    }
    out.end();
  }

  private static void planned(
      CreditElsewhere credit, boolean card, int since, Draw draw, CsvBuffer out) {
    if (draw.chance(card ? 0.22 : 0.012)) {
      out.empty();
    } else if (card && draw.chance(0.06)) {
      out.whole(draw.between(28000, 31199));
    } else if (draw.chance(0.0002)) {
      out.whole(draw.between(-42060, -41000));
    } else {
      out.whole(credit.openedDay() + (long) credit.plannedDays() - since);
    }
  }

  private static void debt(CreditElsewhere credit, boolean card, Draw draw, CsvBuffer out) {
    if (credit.active()) {
      if (credit.debt() == 0 && draw.chance(0.3)) {
        out.empty();
      } else {
        out.decimal(
            credit.debt() == 0 && draw.chance(0.1) ? -draw.exponential(900) : credit.debt(), 2);
      }
    } else if (draw.chance(0.2)) {
      out.empty();
    } else {
      out.decimal(draw.chance(0.0015) ? -draw.exponential(4000) : 0, 2);
    }
    if (draw.chance(card ? 0.3 : 0.36)) {
      out.empty();
    } else {
      double limit = card && credit.active() ? Math.max(0, credit.amount() - credit.debt()) : 0;
      out.decimal(draw.chance(0.0004) ? -draw.exponential(4000) : draw.chance(0.5) ? limit : 0, 2);
    }
  }
}
