package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.contract.feature.Formula.input;
import static fr.pretadepenser.etl.feature.application.LoanTerms.ANNUITY;
import static fr.pretadepenser.etl.feature.application.LoanTerms.CREDIT;
import static fr.pretadepenser.etl.feature.application.LoanTerms.GOODS;
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
              "goods_to_income",
              Unit.RATIO,
              "Prix du bien rapporté au revenu",
              "Price of the goods relative to income",
              GOODS.over(INCOME)),
          formula(
              "goods_minus_credit_to_income",
              Unit.RATIO,
              "Prix du bien moins montant du crédit, rapporté au revenu",
              "Price of the goods minus amount of credit, relative to income",
              GOODS.minus(CREDIT).over(INCOME)),
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
              DEBT_ELSEWHERE.over(CREDIT)),
          formula(
              "debt_elsewhere_to_annuity",
              Unit.RATIO,
              "Dette en cours ailleurs rapportée à la mensualité demandée",
              "Outstanding debt elsewhere, relative to the monthly payment applied for",
              DEBT_ELSEWHERE.over(ANNUITY)),
          formula(
                  "credit_elsewhere_to_income",
                  Unit.RATIO,
                  "Total emprunté sur les crédits en cours ailleurs, rapporté au revenu",
                  "Total borrowed on open credits elsewhere, relative to income",
                  input("bureau_active_credit_sum").over(INCOME))
              .increasesRisk(),
          formula(
                  "annuity_elsewhere_to_income",
                  Unit.SHARE,
                  "Part du revenu absorbée par les mensualités des crédits en cours ailleurs",
                  "Share of income taken by monthly payments of open credits elsewhere",
                  ANNUITY_ELSEWHERE.over(INCOME))
              .increasesRisk(),
          formula(
                  "left_here_to_income",
                  Unit.RATIO,
                  "Reste à rembourser sur les prêts en cours ici, rapporté au revenu",
                  "Left to repay on loans still running here, relative to income",
                  LEFT_HERE.over(INCOME))
              .increasesRisk(),
          formula(
                  "income_left_after_all",
                  Unit.MONEY,
                  "Revenu restant après toutes les mensualités, autres crédits compris",
                  "Income left after all monthly payments, other credits included",
                  INCOME.minus(ANNUITY).minus(ANNUITY_ELSEWHERE).minus(ANNUITY_HERE))
              .decreasesRisk());

  private Affordability() {}
}
