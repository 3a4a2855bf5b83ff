package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.contract.feature.Formula.input;
import static fr.pretadepenser.etl.feature.application.LoanTerms.ANNUITY;
import static fr.pretadepenser.etl.feature.application.LoanTerms.CREDIT;
import static fr.pretadepenser.etl.feature.application.LoanTerms.INCOME;
import static fr.pretadepenser.etl.feature.declaration.Declaration.formula;

import fr.pretadepenser.contract.feature.Formula;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** The loan beside what the client earns, owes and has repaid. */
final class Affordability {
  private static final Formula DEBT_ELSEWHERE = input("bureau_active_debt_sum");
  private static final Formula LEFT_ELSEWHERE = input("bureau_active_left_sum");
  private static final Formula ANNUITY_ELSEWHERE = input("bureau_active_annuity_sum");
  private static final Formula ANNUITY_HERE = input("previous_running_annuity_sum");
  private static final Formula LEFT_HERE = input("previous_running_left_sum");

  /** Of the loan and the income alone. */
  static final List<Declaration> OF_INCOME =
      List.of(
          formula(
                  "annuity_to_income",
                  Unit.SHARE,
                  "Part du revenu absorbée par la mensualité",
                  "Share of income taken by the monthly payment",
                  ANNUITY.over(INCOME))
              .increasesRisk(),
          formula(
              "credit_to_income",
              Unit.RATIO,
              "Montant du crédit rapporté au revenu",
              "Amount of credit relative to income",
              CREDIT.over(INCOME)),
          formula(
                  "income_left",
                  Unit.MONEY,
                  "Revenu restant après la mensualité",
                  "Income left after the monthly payment",
                  INCOME.minus(ANNUITY))
              .decreasesRisk());

  /** With what is still to be repaid, here and elsewhere. */
  static final List<Declaration> OF_COMMITMENTS =
      List.of(
          formula(
                  "total_annuity_to_income",
                  Unit.SHARE,
                  "Part du revenu absorbée par toutes les mensualités, autres crédits compris",
                  "Share of income taken by all monthly payments, other credits included",
                  ANNUITY.plus(ANNUITY_ELSEWHERE).plus(ANNUITY_HERE).over(INCOME))
              .increasesRisk(),
          formula(
                  "total_left_to_income",
                  Unit.RATIO,
                  "Total restant à rembourser, ce crédit compris, rapporté au revenu",
                  "Total left to repay, this credit included, relative to income",
                  CREDIT.plus(LEFT_ELSEWHERE).plus(LEFT_HERE).over(INCOME))
              .increasesRisk(),
          formula(
                  "left_elsewhere_to_income",
                  Unit.RATIO,
                  "Reste à rembourser ailleurs rapporté au revenu",
                  "Left to repay elsewhere, relative to income",
                  LEFT_ELSEWHERE.over(INCOME))
              .increasesRisk(),
          formula(
                  "debt_elsewhere_to_income",
                  Unit.RATIO,
                  "Dette en cours ailleurs rapportée au revenu",
                  "Outstanding debt elsewhere, relative to income",
                  DEBT_ELSEWHERE.over(INCOME))
              .increasesRisk(),
          formula(
              "debt_elsewhere_to_credit",
              Unit.RATIO,
              "Dette en cours ailleurs rapportée au crédit demandé",
              "Outstanding debt elsewhere, relative to the credit applied for",
              DEBT_ELSEWHERE.over(CREDIT)));

  /** Beside what was lent and repaid here before. */
  static final List<Declaration> OF_EXPERIENCE =
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
              .increasesRisk());

  private Affordability() {}
}
