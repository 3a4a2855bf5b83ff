package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.contract.feature.Formula.constant;
import static fr.pretadepenser.contract.feature.Formula.input;
import static fr.pretadepenser.etl.feature.application.LoanTerms.ANNUITY;
import static fr.pretadepenser.etl.feature.application.LoanTerms.CREDIT;
import static fr.pretadepenser.etl.feature.application.LoanTerms.INCOME;
import static fr.pretadepenser.etl.feature.declaration.Declaration.formula;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** The loan and the income beside what is known of the client's past. */
final class Experience {
  /** A score of 0 divides nothing: it counts as the worst hundredth. */
  private static final double WORST_SCORE = 0.01;

  /** Whoever began this month counts as a month in the job. */
  private static final double SHORTEST_JOB = 1 / 12.0;

  static final List<Declaration> FEATURES =
      List.of(
          formula(
              "annuity_to_approved_mean",
              Unit.RATIO,
              "Mensualité rapportée à la moyenne de celles accordées auparavant",
              "Monthly payment relative to the average of those granted before",
              ANNUITY.over(input("previous_approved_annuity_mean"))),
          formula(
              "credit_to_approved_mean",
              Unit.RATIO,
              "Montant du crédit rapporté à la moyenne de ceux accordés auparavant",
              "Amount of credit relative to the average of those granted before",
              CREDIT.over(input("previous_approved_credit_mean"))),
          formula(
                  "annuity_to_max_instalment",
                  Unit.RATIO,
                  "Mensualité rapportée à la plus forte échéance passée",
                  "Monthly payment relative to the largest past instalment",
                  ANNUITY.over(input("instalment_due_max")))
              .increasesRisk(),
          formula(
                  "credit_to_ext_source_3",
                  Unit.MONEY,
                  "Montant du crédit divisé par le score externe 3",
                  "Amount of credit divided by external score 3",
                  CREDIT.over(score("ext_source_3")))
              .proxy(),
          formula(
                  "annuity_to_ext_source_1",
                  Unit.MONEY,
                  "Mensualité divisée par le score externe 1",
                  "Monthly payment divided by external score 1",
                  ANNUITY.over(score("ext_source_1")))
              .proxy(),
          formula(
                  "income_to_tenure",
                  Unit.MONEY,
                  "Revenu rapporté aux années dans l'emploi actuel",
                  "Income per year in current employment",
                  INCOME.over(input("years_employed").max(constant(SHORTEST_JOB))))
              .proxy());

  private Experience() {}

  private static Formula score(String name) {
    return input(name).max(constant(WORST_SCORE));
  }
}
