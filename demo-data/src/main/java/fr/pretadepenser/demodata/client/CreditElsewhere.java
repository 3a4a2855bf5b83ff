package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Quantiles;
import java.util.ArrayList;
import java.util.List;

/**
 * A credit at another lender.
 *
 * @param number SK_ID_BUREAU
 * @param listed whether bureau has its row; without one, only bureau_balance knows it
 * @param type position in {@link #TYPES}
 * @param openedDay day it was opened, negative
 * @param plannedDays planned duration in days
 * @param closedDay day it was closed, negative; 0 while active
 * @param amount amount granted
 * @param debt amount still owed, 0 once closed
 */
public record CreditElsewhere(
    long number,
    boolean listed,
    int type,
    int openedDay,
    int plannedDays,
    int closedDay,
    double amount,
    double debt) {
  /** CREDIT_TYPE. */
  public static final Choice TYPES =
      Choice.of(
          """
          Consumer credit=72.92; Credit card=23.43; Car loan=1.61; Mortgage=1.07; Microloan=0.72;
          Loan for business development=0.115; Another type of loan=0.059;
          Unknown type of loan=0.032; Loan for working capital replenishment=0.027;
          Cash loan (non-earmarked)=0.003; Real estate loan=0.002;
          Loan for the purchase of equipment=0.001; Mobile operator loan=0.001""");

  /** Position of the credit card among the types. */
  public static final int CARD = TYPES.indexOf("Credit card");

  private static final int CAR = TYPES.indexOf("Car loan");
  private static final int MORTGAGE = TYPES.indexOf("Mortgage");
  private static final int MICRO = TYPES.indexOf("Microloan");
  private static final Quantiles OPENED_ACTIVE =
      Quantiles.of(-2920, -2600, -1800, -830, -450, -230, -70, -20, -1);
  private static final Quantiles OPENED_CLOSED =
      Quantiles.of(-2922, -2880, -2740, -1968, -1320, -790, -320, -110, -5);
  private static final Quantiles DURATION =
      Quantiles.of(30, 61, 92, 245, 548, 1826, 1827, 2557, 3653);
  private static final Quantiles CONSUMER_ACTIVE =
      Quantiles.of(4500, 13500, 38205, 130500, 332572, 769500, 1_967_211, 3_000_000, 9_000_000);
  private static final Quantiles CONSUMER_CLOSED =
      Quantiles.of(900, 9000, 19485, 45000, 92785, 218577, 810000, 1_800_000, 9_000_000);
  private static final Quantiles CARDS_ACTIVE =
      Quantiles.of(0, 0, 0, 54000, 135000, 256500, 567000, 1_000_000, 3_000_000);
  private static final Quantiles CARDS_CLOSED =
      Quantiles.of(0, 0, 0, 0, 72000, 180000, 450000, 900_000, 2_000_000);
  private static final Quantiles CARD_DURATION =
      Quantiles.of(30, 180, 366, 1100, 1524, 1900, 3700, 5500, 9000);
  private static final Quantiles CARS =
      Quantiles.of(90000, 200000, 500000, 1_080_000, 1_700_000, 2_500_000, 4_050_000, 6e6, 2e7);
  private static final Quantiles MORTGAGES =
      Quantiles.of(200000, 700000, 1_600_000, 3.2e6, 4.8e6, 7.1e6, 1.15e7, 2e7, 9e7);
  private static final Quantiles MICROS =
      Quantiles.of(900, 2250, 4500, 13500, 22500, 38250, 90000, 150000, 450000);

  /** Whether it is still running. */
  public boolean active() {
    return closedDay == 0;
  }

  /** All credits of a client, those that only bureau_balance knows last. */
  static List<CreditElsewhere> draw(Draw draw, RecordCounts counts, long first, Traits traits) {
    List<CreditElsewhere> credits = new ArrayList<>(counts.bureauNumbers());
    double activeShare = Math.max(0.06, Math.min(0.9, 0.375 + 0.2 * draw.normal()));
    for (int i = 0; i < counts.bureauNumbers(); i++) {
      boolean listed = i < counts.creditsElsewhere();
      credits.add(draw(draw, first + i, listed, draw.chance(activeShare), traits));
    }
    return credits;
  }

  private static CreditElsewhere draw(
      Draw draw, long number, boolean listed, boolean active, Traits traits) {
    int type = TYPES.index(draw);
    if (active && type != CARD && draw.chance(0.05)) {
      type = CARD;
    }
    int opened = (int) (active ? OPENED_ACTIVE : OPENED_CLOSED).draw(draw);
    double amount = amounts(type, active).draw(draw);
    amount = draw.chance(0.7) ? Math.round(amount / 450) * 450 : Math.round(amount * 100) / 100.0;
    int planned =
        type == MORTGAGE
            ? draw.between(2500, 9100)
            : type == MICRO
                ? draw.between(7, 40)
                : (int) (type == CARD ? CARD_DURATION : DURATION).draw(draw);
    if (!active) {
      planned = type == MICRO ? planned : Math.min(planned, draw.chance(0.75) ? 730 : 1826);
      double used = draw.chance(0.45) ? 1 : 0.25 + 0.8 * draw.uniform();
      int closed = Math.min(-1, opened + Math.max(1, (int) (planned * used)));
      return new CreditElsewhere(number, listed, type, opened, planned, closed, amount, 0);
    }
    if (type != CARD) {
      planned = Math.max(planned, -opened + draw.between(-120, 900));
    }
    boolean unused = type == CARD && draw.chance(0.3);
    double ratio = 1 / (1 + Math.exp(-0.55 - 0.95 * traits.indebtedness() - 0.25 * draw.normal()));
    double debt = unused ? 0 : Math.round(amount * ratio * 200) / 200.0;
    return new CreditElsewhere(number, listed, type, opened, Math.max(planned, 7), 0, amount, debt);
  }

  private static Quantiles amounts(int type, boolean active) {
    if (type == CARD) {
      return active ? CARDS_ACTIVE : CARDS_CLOSED;
    }
    if (type == CAR) {
      return CARS;
    }
    if (type == MORTGAGE) {
      return MORTGAGES;
    }
    if (type == MICRO) {
      return MICROS;
    }
    return active ? CONSUMER_ACTIVE : CONSUMER_CLOSED;
  }
}
