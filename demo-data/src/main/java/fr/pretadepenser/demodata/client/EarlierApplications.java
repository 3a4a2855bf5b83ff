package fr.pretadepenser.demodata.client;

import fr.pretadepenser.demodata.client.EarlierApplication.Kind;
import fr.pretadepenser.demodata.client.EarlierApplication.Outcome;
import fr.pretadepenser.demodata.draw.Choice;
import fr.pretadepenser.demodata.draw.Draw;
import fr.pretadepenser.demodata.draw.Quantiles;
import java.util.ArrayList;
import java.util.List;

/** Draws the applications a client made here before. */
final class EarlierApplications {
  private static final double UNLISTED = 0.023;

  /** Most clients come by way of a loan taken in a shop. */
  private static final double FIRST_IS_PURCHASE = 0.68;

  private static final Choice KIND = Choice.of("CASH=49; CONSUMER=36; REVOLVING=15");
  private static final Choice CASH_PAYMENTS =
      Choice.of("6=6; 12=28; 18=10; 24=22; 36=17; 48=10; 60=7");
  private static final Choice CONSUMER_PAYMENTS =
      Choice.of("4=2; 6=27; 8=4; 10=25; 12=28; 18=4; 24=10");
  private static final Quantiles CASH_APPLIED =
      Quantiles.of(13500, 22500, 54000, 135000, 229500, 454500, 1_129_500, 1_350_000, 3_150_000);
  private static final Quantiles CONSUMER_APPLIED =
      Quantiles.of(2500, 12000, 20688, 39330, 70200, 116504, 239556, 420000, 1_188_000);
  private static final Quantiles LIMIT =
      Quantiles.of(45000, 45000, 45000, 90000, 180000, 270000, 540000, 900000, 1_350_000);
  private static final Quantiles CASH_LOADED =
      Quantiles.of(1, 1, 1, 1.059, 1.103, 1.17, 1.31, 1.4, 1.6);
  private static final Quantiles CONSUMER_LOADED =
      Quantiles.of(0.4, 0.6, 0.742, 0.9, 1, 1.059, 1.162, 1.3, 1.5);
  private static final Quantiles CASH_DAY =
      Quantiles.of(-2922, -2800, -2384, -1136, -771, -473, -184, -60, -2);
  private static final Quantiles CONSUMER_DAY =
      Quantiles.of(-2922, -2880, -2715, -1927, -1056, -524, -159, -40, -2);
  private static final Quantiles CARD_DAY =
      Quantiles.of(-2922, -2900, -2750, -1500, -560, -280, -120, -50, -2);
  private static final Quantiles CANCELED_DAY =
      Quantiles.of(-2900, -1400, -524, -375, -258, -150, -22, -5, -2);
  private static final Quantiles REFUSED_DAY =
      Quantiles.of(-2920, -2750, -2250, -900, -440, -240, -60, -12, -2);

  private EarlierApplications() {}

  static List<EarlierApplication> draw(Draw draw, int count, long first, Traits traits) {
    List<EarlierApplication> applications = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Kind kind = Kind.valueOf(KIND.label(KIND.index(draw)));
      Outcome outcome = outcome(draw, kind, traits);
      if (i == 0 && draw.chance(FIRST_IS_PURCHASE)) {
        kind = Kind.CONSUMER;
        outcome = Outcome.APPROVED;
      }
      applications.add(draw(draw, first + i, kind, outcome, traits));
    }
    return applications;
  }

  private static EarlierApplication draw(
      Draw draw, long number, Kind kind, Outcome outcome, Traits traits) {
    boolean listed = !draw.chance(UNLISTED);
    int day = (int) day(kind, outcome).draw(draw);
    double blankShare = outcome == Outcome.CANCELED ? 0.967 : outcome == Outcome.REFUSED ? 0.15 : 0;
    boolean blank = draw.chance(blankShare);
    if (kind == Kind.REVOLVING) {
      double limit = Math.round(LIMIT.draw(draw) / 45000) * 45000.0;
      double applied = draw.chance(0.4) ? 0 : limit;
      return new EarlierApplication(
          number, listed, kind, outcome, blank, day, applied, limit, limit / 20, 0, 0, 0);
    }
    boolean cash = kind == Kind.CASH;
    double size = draw.normal();
    double applied = (cash ? CASH_APPLIED : CONSUMER_APPLIED).atNormal(size);
    Choice terms = cash ? CASH_PAYMENTS : CONSUMER_PAYMENTS;
    double longer = Quantiles.level(0.7 * size + 0.7 * draw.normal());
    int payments = Integer.parseInt(terms.label(terms.index(longer)));
    applied = cash ? Math.round(applied / 4500) * 4500.0 : Math.round(applied / 4.5) * 4.5;
    double loaded = (cash ? CASH_LOADED : CONSUMER_LOADED).draw(draw);
    double credit = Math.round(applied * loaded * 2) / 2.0;
    double rate = Math.exp(Math.log(0.215) + 0.42 * traits.price() + 0.1 * draw.normal());
    double annuity = credit * Math.pow(1 + rate, payments / 12.0) / payments;
    annuity = Math.round(annuity * 200) / 200.0;
    boolean early = payments > 3 && draw.chance(cash ? 0.45 : 0.2);
    return new EarlierApplication(
        number,
        listed,
        kind,
        outcome,
        blank,
        day,
        applied,
        credit,
        annuity,
        payments,
        rate,
        early ? draw.between(2, payments - 1) : payments);
  }

  private static Outcome outcome(Draw draw, Kind kind, Traits traits) {
    double risk = Math.exp(0.3 * traits.price() + 0.3 * traits.lateness() - 0.09);
    double level = draw.uniform();
    double refused =
        risk
            * switch (kind) {
              case CASH -> 0.215;
              case CONSUMER -> 0.105;
              case REVOLVING -> 0.235;
            };
    double canceled =
        switch (kind) {
          case CASH -> 0.375;
          case CONSUMER -> 0.003;
          case REVOLVING -> 0.25;
        };
    double unused = kind == Kind.CONSUMER ? 0.0365 : 0;
    if (level < canceled) {
      return Outcome.CANCELED;
    }
    if (level < canceled + unused) {
      return Outcome.UNUSED;
    }
    return level < canceled + unused + refused ? Outcome.REFUSED : Outcome.APPROVED;
  }

  private static Quantiles day(Kind kind, Outcome outcome) {
    return switch (outcome) {
      case CANCELED -> CANCELED_DAY;
      case REFUSED -> REFUSED_DAY;
      case UNUSED -> CONSUMER_DAY;
      case APPROVED ->
          switch (kind) {
            case CASH -> CASH_DAY;
            case CONSUMER -> CONSUMER_DAY;
            case REVOLVING -> CARD_DAY;
          };
    };
  }
}
