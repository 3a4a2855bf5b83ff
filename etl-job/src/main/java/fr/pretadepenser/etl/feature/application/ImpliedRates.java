package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.contract.feature.Formula.constant;
import static fr.pretadepenser.etl.feature.application.LoanTerms.ANNUITY;
import static fr.pretadepenser.etl.feature.application.LoanTerms.CREDIT;
import static fr.pretadepenser.etl.feature.declaration.Declaration.formula;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The yearly rate that the price of the loan implies. The application names no duration, so it is
 * asked what the rate would be for each of some: rate(n) = (annuity n / credit)^(12/n) - 1.
 */
final class ImpliedRates {
  /** No loan is sold for less: a duration that implies a lower rate is not the loan's. */
  private static final double LOWEST_SOLD = 0.085;

  /** Steep enough that a rate which is not sold never is the lowest. */
  private static final double PENALTY = 1e6;

  private static final int SHORTEST = 12;
  private static final int LONGEST = 60;
  private static final int STEP = 6;
  private static final int DURATIONS = 1 + (LONGEST - SHORTEST) / STEP;

  static final List<Declaration> FEATURES =
      List.of(
          assuming(12),
          assuming(24),
          assuming(36),
          assuming(48),
          formula(
              "implied_rate_mean",
              Unit.RATE,
              "Taux annuel implicite moyen des durées de 12 à 60 mois",
              "Average implied yearly rate of durations of 12 to 60 months",
              over(ImpliedRates::rate, Formula::plus).over(constant(DURATIONS))),
          formula(
              "implied_rate_min",
              Unit.RATE,
              "Taux annuel implicite le plus bas parmi les durées plausibles",
              "Lowest implied yearly rate over plausible durations",
              lowestSold()),
          formula(
              "implied_rate_max",
              Unit.RATE,
              "Taux annuel implicite le plus élevé parmi les durées de 12 à 60 mois",
              "Highest implied yearly rate over durations of 12 to 60 months",
              over(ImpliedRates::rate, Formula::max)));

  private ImpliedRates() {}

  private static Declaration assuming(int months) {
    return formula(
        "implied_rate_" + months,
        Unit.RATE,
        "Taux annuel implicite si le prêt dure " + months + " mois",
        "Implied yearly rate if the loan lasts " + months + " months",
        rate(months));
  }

  private static Formula rate(int months) {
    return ANNUITY.times(constant(months)).over(CREDIT).power(12.0 / months).minus(constant(1));
  }

  /**
   * Rates below the lowest sold are pushed out of the minimum, but for the longest duration's:
   * where none is sold, that one is the highest of them, and what remains.
   */
  private static Formula lowestSold() {
    return over(months -> months == LONGEST ? rate(months) : pushedOut(rate(months)), Formula::min);
  }

  private static Formula pushedOut(Formula rate) {
    Formula below = constant(LOWEST_SOLD).minus(rate).max(constant(0));
    return rate.plus(below.times(constant(PENALTY)));
  }

  private static Formula over(IntFunction<Formula> ofMonths, BinaryOperator<Formula> join) {
    return IntStream.iterate(SHORTEST, months -> months <= LONGEST, months -> months + STEP)
        .mapToObj(ofMonths)
        .reduce(join)
        .orElseThrow();
  }
}
