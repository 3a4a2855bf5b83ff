package fr.pretadepenser.etl.feature.application;

import static fr.pretadepenser.contract.feature.Formula.input;
import static fr.pretadepenser.etl.feature.application.LoanTerms.ANNUITY;
import static fr.pretadepenser.etl.feature.application.LoanTerms.CREDIT;
import static fr.pretadepenser.etl.feature.application.LoanTerms.GOODS;
import static fr.pretadepenser.etl.feature.declaration.Declaration.formula;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** The loan beside those that were granted, refused, repaid or still run here. */
final class PastLoans {
  static final List<Declaration> FEATURES =
      List.of(
          formula(
              "annuity_to_approved_max",
              Unit.RATIO,
              "Mensualité rapportée à la plus forte accordée auparavant",
              "Monthly payment relative to the highest granted before",
              ANNUITY.over(input("previous_approved_annuity_max"))),
          formula(
              "annuity_to_approved_last",
              Unit.RATIO,
              "Mensualité rapportée à celle du dernier prêt accordé",
              "Monthly payment relative to that of the latest loan granted",
              ANNUITY.over(input("previous_approved_annuity_last"))),
          formula(
              "credit_to_approved_max",
              Unit.RATIO,
              "Montant du crédit rapporté au plus gros prêt accordé auparavant",
              "Amount of credit relative to the largest loan granted before",
              CREDIT.over(input("previous_approved_credit_max"))),
          formula(
              "credit_to_refused_mean",
              Unit.RATIO,
              "Montant du crédit rapporté à la moyenne de ceux refusés auparavant",
              "Amount of credit relative to the average of those refused before",
              CREDIT.over(input("previous_refused_credit_mean"))),
          formula(
              "duration_to_approved_mean",
              Unit.RATIO,
              "Durée du prêt rapportée à la durée moyenne des prêts accordés auparavant",
              "Duration of the loan relative to the average of loans granted before",
              CREDIT.over(ANNUITY).over(input("previous_approved_payments_mean"))),
          formula(
              "credit_to_goods_minus_approved_mean",
              Unit.RATIO,
              "Crédit rapporté au prix du bien, moins la moyenne des prêts accordés auparavant",
              "Credit relative to the price of the goods, minus the average of loans granted before",
              CREDIT.over(GOODS).minus(input("previous_approved_credit_to_goods_mean"))),
          formula(
                  "annuity_to_mean_instalment",
                  Unit.RATIO,
                  "Mensualité rapportée à l'échéance moyenne des 12 derniers mois",
                  "Monthly payment relative to the average instalment of the last 12 months",
                  ANNUITY.over(input("instalment_due_mean_365d")))
              .increasesRisk(),
          formula(
                  "on_time_paid_to_annuity",
                  Unit.RATIO,
                  "Total déjà payé à temps, en nombre de mensualités du prêt demandé",
                  "Total paid on time so far, as a number of payments of the loan applied for",
                  input("instalment_on_time_paid_sum").over(ANNUITY))
              .decreasesRisk(),
          formula(
              "left_here_to_credit",
              Unit.RATIO,
              "Reste à rembourser sur les prêts en cours ici, rapporté au crédit demandé",
              "Left to repay on loans running here, relative to the credit applied for",
              input("previous_running_left_sum").over(CREDIT)));

  private PastLoans() {}
}
