package fr.pretadepenser.demodata.table;

import fr.pretadepenser.demodata.client.Client;
import fr.pretadepenser.demodata.client.EarlierApplication;
import fr.pretadepenser.demodata.client.EarlierApplication.Kind;
import fr.pretadepenser.demodata.client.EarlierApplication.Outcome;
import fr.pretadepenser.demodata.csv.CsvBuffer;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;

/** The rows of previous_application: one for each application the client made here before. */
final class PreviousApplicationRows {
  private static final long NEVER = 365243;

  private PreviousApplicationRows() {}

  static void write(Client client, CsvBuffer out) {
    Draw draw = client.stream(Topic.PREVIOUS_ROWS);
    for (EarlierApplication earlier : client.earlier()) {
      if (earlier.listed()) {
        write(client, earlier, draw, out);
      }
    }
  }

  private static void write(Client client, EarlierApplication e, Draw draw, CsvBuffer out) {
    int since = client.days();
    boolean unnamed = e.blank() && draw.chance(0.0012);
    boolean unpriced = e.blank() || e.outcome() == Outcome.UNUSED;
    out.integer(e.number()).integer(client.id());
    out.text(unnamed ? "XNA" : kind(e.kind()));
    amounts(e, unpriced, out);
    out.field(PreviousCategories.WEEKDAY.field(draw));
    out.integer((long) PreviousCategories.HOUR.draw(draw));
    out.text(draw.chance(0.0051) ? "N" : "Y").integer(draw.chance(0.0035) ? 0 : 1);
    rates(e, unpriced, draw, out);
    PreviousCategories.purposeToIndustry(e, since, unnamed, unpriced, draw, out);
    if (unpriced) {
      out.empty();
    } else {
      out.whole(e.payments());
    }
    PreviousCategories.yieldAndProduct(e, unnamed, unpriced, draw, out);
    days(e, since, draw, out);
    out.end();
  }

  private static void amounts(EarlierApplication e, boolean unpriced, CsvBuffer out) {
    boolean consumer = e.kind() == Kind.CONSUMER;
    out.decimal(unpriced ? Double.NaN : e.annuity(), 3);
    out.decimal(e.blank() ? 0 : e.applied(), 3);
    out.decimal(e.blank() ? 0 : e.credit(), 3);
    out.decimal(downPayment(e), 3);
    boolean unknownPrice = e.blank() || (e.kind() == Kind.REVOLVING && e.applied() == 0);
    out.decimal(unknownPrice && !(consumer && !e.blank()) ? Double.NaN : e.applied(), 3);
  }

  /** Known for consumer loans alone, and zero for half of them. */
  private static double downPayment(EarlierApplication e) {
    if (e.kind() != Kind.CONSUMER || e.blank()) {
      return Double.NaN;
    }
    return Math.max(0, Math.round((e.applied() - e.credit()) * 2) / 2.0);
  }

  private static void rates(EarlierApplication e, boolean unpriced, Draw draw, CsvBuffer out) {
    double down = downPayment(e);
    out.decimal(down / (e.applied() + 1), 16);
    boolean known = !unpriced && e.kind() == Kind.CONSUMER && draw.chance(0.009);
    out.decimal(known ? 0.14 + 0.055 * draw.uniform() : Double.NaN, 16);
    out.decimal(known ? 0.6 + 0.267 * draw.uniform() : Double.NaN, 16);
  }

  /** First drawing, first due, last due as planned, last due, termination, insurance. */
  private static void days(EarlierApplication e, int since, Draw draw, CsvBuffer out) {
    boolean started = e.outcome() == Outcome.APPROVED && !draw.chance(0.045);
    if (!started) {
      out.empty().empty().empty().empty().empty().empty();
      return;
    }
    if (e.card()) {
      boolean drawn = draw.chance(0.65);
      out.whole(drawn ? Math.min(-1, e.decisionDay() + 5L + draw.between(0, 60)) - since : NEVER);
      out.whole(drawn ? Math.min(-1, e.firstDue() + 20L) - since : NEVER);
      out.whole(draw.chance(0.04) ? Math.min(1500, e.decisionDay() + 1100L) - since : NEVER);
      boolean closed = draw.chance(0.22);
      out.whole(closed ? e.decisionDay() / 3 - 3L - since : NEVER);
      out.whole(closed ? e.decisionDay() / 3 - 1L - since : NEVER);
    } else {
      out.whole(NEVER);
      out.whole(draw.chance(0.005) ? NEVER : e.firstDue() - since);
      out.whole(e.due(e.payments() - 1) - since);
      long last = e.due(e.paidEarlyAfter() - 1);
      out.whole(e.completed(since) ? last - since : NEVER);
      if (e.completed()) {
        out.whole(Math.min(-1, last + draw.between(2, 12)) - since);
      } else {
        out.whole(e.completed(since) ? Math.min(-1, last + 5 - since) : NEVER);
      }
    }
    out.whole(e.kind() != Kind.REVOLVING && draw.chance(0.37) ? 1 : 0);
  }

  private static String kind(Kind kind) {
    return switch (kind) {
      case CASH -> "Cash loans";
      case CONSUMER -> "Consumer loans";
      case REVOLVING -> "Revolving loans";
    };
  }
}
