package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static fr.pretadepenser.etl.feature.previous.Previous.RUNNING;
import static fr.pretadepenser.etl.feature.previous.Previous.UNPAID;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;

/** What was lent here, what of it is still to be repaid, and until when. */
final class Commitments {
  private static final Measure ANNUITY =
      Measure.of(
          "annuity", Noun.feminine("mensualité", "monthly payment"), Unit.MONEY, Previous.ANNUITY);

  private static final Measure CREDIT =
      Measure.of(
          "credit",
          Noun.masculine("montant du crédit", "amount of credit"),
          Unit.MONEY,
          Previous.CREDIT);

  private static final Measure LEFT =
      Measure.of(
          "left",
          Noun.masculine("reste à rembourser", "amount left to repay"),
          Unit.MONEY,
          Previous.ANNUITY.multiply(UNPAID));

  private static final Measure UNPAID_PAYMENTS =
      Measure.of(
          "unpaid",
          Noun.masculine("nombre de mensualités restant à payer", "number of payments left"),
          Unit.COUNT,
          UNPAID);

  private static final Measure PLANNED_END =
      Measure.of(
          "planned_end",
          Noun.feminine("fin prévue", "planned end"),
          Unit.DAYS,
          col("DAYS_LAST_DUE_1ST_VERSION"));

  private static final Measure SINCE_END =
      Measure.of(
          "since_end",
          Noun.masculine("temps écoulé depuis la fin", "time since the end"),
          Unit.DAYS,
          lit(0).minus(col("DAYS_LAST_DUE")));

  static final List<Declaration> FEATURES =
      List.of(
          APPROVED
              .mean(ANNUITY)
              .called(
                  "Mensualité moyenne des prêts accordés auparavant",
                  "Average monthly payment of loans granted before"),
          APPROVED
              .mean(CREDIT)
              .called(
                  "Montant moyen des prêts accordés auparavant",
                  "Average amount of loans granted before"),
          RUNNING
              .sum(ANNUITY)
              .called(
                  "Total des mensualités des prêts en cours ici",
                  "Total monthly payments of loans still running here")
              .increasesRisk(),
          RUNNING.sum(LEFT).increasesRisk(),
          APPROVED
              .sum(UNPAID_PAYMENTS)
              .called(
                  "Nombre de mensualités restant à payer sur les prêts accordés",
                  "Number of payments left on approved loans"),
          APPROVED
              .std(UNPAID_PAYMENTS)
              .called(
                  "Dispersion du nombre de mensualités restant à payer par prêt accordé (écart-type)",
                  "Spread of the number of payments left by approved loan (standard deviation)"),
          APPROVED
              .max(PLANNED_END)
              .called(
                  "Fin prévue du prêt antérieur le plus tardif, en jours après la demande (négatif :"
                      + " avant)",
                  "Planned end of the loan here that ends last, in days after the application"
                      + " (negative: before)"),
          APPROVED
              .min(SINCE_END)
              .called(
                  "Temps écoulé depuis la fin du dernier prêt soldé ici",
                  "Time since the last loan settled here ended"));

  private Commitments() {}
}
