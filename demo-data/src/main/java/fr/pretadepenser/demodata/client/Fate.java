package fr.pretadepenser.demodata.client;

import java.util.List;

/**
 * The truth behind TARGET: a log-odds that is a sum of a few smooth parts, each readable from the
 * tables. Some parts show in the application, the others only in the history, and a part that a
 * client has no record of is zero, so that a model can come close to the best attainable. Sex, age,
 * family and place of residence have no weight of their own.
 */
final class Fate {
  private static final double BASE = -2.98;
  static final double EXTERNAL = 0.86;
  private static final double MONTHS = 0.2;
  private static final double LOADED = 0.1;
  private static final double TENURE = 0.24;
  private static final double EDUCATION = 0.2;
  private static final double LATENESS = 0.8;
  private static final double INDEBTEDNESS = 0.36;
  private static final double PRICE = 0.2;

  private static final int HIGHER = Applicant.EDUCATION.indexOf("Higher education");
  private static final int LOWER = Applicant.EDUCATION.indexOf("Lower secondary");

  private Fate() {}

  /**
   * The probability of payment difficulties.
   *
   * @param external weight of the external scores, {@link #EXTERNAL} unless the world has changed
   */
  static double probability(
      Applicant applicant,
      Traits traits,
      List<CreditElsewhere> credits,
      List<EarlierApplication> earlier,
      double external) {
    double logOdds = BASE + shownByApplication(applicant, external);
    if (earlier.stream().anyMatch(a -> a.loan() && a.duePayments() > 0)) {
      logOdds += LATENESS * traits.lateness();
    }
    if (credits.stream().anyMatch(c -> c.listed() && c.debt() > 0)) {
      logOdds += INDEBTEDNESS * traits.indebtedness();
    }
    if (earlier.stream().anyMatch(a -> a.listed() && !a.blank() && a.payments() > 0)) {
      logOdds += PRICE * traits.price();
    }
    return 1 / (1 + Math.exp(-logOdds));
  }

  private static double shownByApplication(Applicant a, double external) {
    double logOdds = 0;
    double scores = a.meanExt();
    if (!Double.isNaN(scores)) {
      logOdds -= external * (scores - 0.509) / 0.15;
    }
    if (a.annuity() > 0) {
      logOdds += MONTHS * (a.credit() / a.annuity() - 21) / 7.5;
    }
    logOdds += LOADED * (a.credit() / a.goodsPrice() - 1.12) / 0.12;
    if (a.employed()) {
      logOdds -= TENURE * (Math.log(1 + a.employedDays() / 365.25) - 1.7) / 0.75;
    }
    if (a.education() == HIGHER) {
      logOdds -= EDUCATION;
    } else if (a.education() == LOWER) {
      logOdds += EDUCATION;
    }
    return logOdds;
  }
}
