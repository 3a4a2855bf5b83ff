package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Draw.Topic;
import java.util.ArrayList;
import java.util.List;

/**
 * One month of a credit card.
 *
 * @param month months before the client's first night, negative, or 0 for the one that has ended
 *     since
 * @param limit credit limit
 * @param balance what is owed at the end of the month
 * @param cash drawn from machines
 * @param purchases paid in shops
 * @param minimum the least payment asked for
 * @param payment what was paid
 * @param interest part of the balance that is not principal
 */
public record CardMonth(
    int month,
    double limit,
    double balance,
    double cash,
    double purchases,
    double minimum,
    double payment,
    double interest) {
  private static final double NEVER_USED = 0.5;

  /** Months of a card, oldest first; the same whenever it is asked for. */
  public static List<CardMonth> history(Client client, EarlierApplication card) {
    Draw draw = new Draw(client.seed() + card.number(), client.id(), Topic.CARD_ROWS);
    int months = card.monthsAgo();
    List<CardMonth> history = new ArrayList<>(months);
    boolean used = !draw.chance(NEVER_USED);
    double usual = 1 / (1 + Math.exp(-0.7 - 0.8 * client.traits().indebtedness()));
    double limit = Math.max(45000, Math.round(card.credit() / 45000) * 45000);
    int stop = draw.chance(0.35) ? draw.between(1, months) : 0;
    double balance = 0;
    for (int month = -months; month < client.months(); month++) {
      if (!used || (month > -stop && stop > 0)) {
        balance = Math.max(0, balance - limit * 0.2);
        double payment = balance > 0 ? cents(limit * 0.2) : 0;
        double minimum = cents(balance * 0.05);
        history.add(
            new CardMonth(month, limit, cents(balance), 0, 0, minimum, payment, balance * 0.04));
        continue;
      }
      double before = balance;
      double target = limit * Math.min(1.03, usual * (0.8 + 0.4 * draw.uniform()));
      double drawn = balance < target ? (target - balance) * (0.3 + 0.5 * draw.uniform()) : 0;
      boolean inCash = draw.chance(0.55);
      double cash = inCash ? Math.round(drawn / 4500) * 4500 : 0;
      double purchases = inCash ? 0 : cents(drawn);
      double minimum = cents(before * 0.05);
      double payment =
          before > 0 ? cents(minimum * (draw.chance(0.5) ? 1 : 1 + draw.uniform())) : 0;
      balance = Math.max(0, before * 1.025 + cash + purchases - payment);
      history.add(
          new CardMonth(
              month, limit, cents(balance), cash, purchases, minimum, payment, balance * 0.04));
    }
    return history;
  }

  private static double cents(double amount) {
    return Math.round(amount * 200) / 200.0;
  }
}
