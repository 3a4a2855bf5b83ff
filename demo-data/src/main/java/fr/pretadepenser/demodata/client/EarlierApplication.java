package fr.pretadepenser.demodata.client;

/**
 * An application the client made here before.
 *
 * @param number SK_ID_PREV
 * @param listed whether previous_application has its row; without one, only the monthly tables know
 *     it
 * @param blank whether it ended before amounts were typed in
 * @param decisionDay day of the decision, negative
 * @param applied amount asked for
 * @param credit amount granted or, for a card, its limit
 * @param annuity monthly payment
 * @param payments planned number of payments, 0 for a card
 * @param annualRate price of the credit: (annuity * payments / credit)^(12 / payments) - 1
 * @param paidEarlyAfter number of payments after which the loan was repaid at once, or {@code
 *     payments}
 */
public record EarlierApplication(
    long number,
    boolean listed,
    Kind kind,
    Outcome outcome,
    boolean blank,
    int decisionDay,
    double applied,
    double credit,
    double annuity,
    int payments,
    double annualRate,
    int paidEarlyAfter) {
  /** NAME_CONTRACT_TYPE. */
  public enum Kind {
    CASH,
    CONSUMER,
    REVOLVING
  }

  /** NAME_CONTRACT_STATUS. */
  public enum Outcome {
    APPROVED,
    CANCELED,
    REFUSED,
    UNUSED
  }

  /** How far back the monthly tables reach. */
  public static final int OLDEST_MONTH = 96;

  private static final int MONTH = 30;

  /** Whether instalments were agreed. */
  public boolean loan() {
    return outcome == Outcome.APPROVED && kind != Kind.REVOLVING;
  }

  /** Whether it is a card in use. */
  public boolean card() {
    return outcome == Outcome.APPROVED && kind == Kind.REVOLVING;
  }

  /** Due day of the first payment. */
  public int firstDue() {
    return decisionDay + MONTH + (int) Math.floorMod(number, 13L) / 12 * 12;
  }

  /** Due day of a payment, counted from 0. */
  public int due(int payment) {
    return firstDue() + payment * MONTH;
  }

  /** How many payments fell due before the present application. */
  public int duePayments() {
    return duePayments(0);
  }

  /** How many payments fell due before a day. */
  public int duePayments(int day) {
    int due = Math.floorDiv(day - 1 - firstDue(), MONTH) + 1;
    return Math.max(0, Math.min(due, paidEarlyAfter));
  }

  /** Whether all was repaid before the present application. */
  public boolean completed() {
    return completed(0);
  }

  /** Whether all was repaid before a day. */
  public boolean completed(int day) {
    return duePayments(day) == paidEarlyAfter;
  }

  /** How many months ago it was opened, at most as far back as the monthly tables reach. */
  public int monthsAgo() {
    return Math.min(OLDEST_MONTH, Math.max(1, -decisionDay / MONTH));
  }
}
