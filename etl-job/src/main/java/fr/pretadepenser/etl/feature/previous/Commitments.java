package fr.pretadepenser.etl.feature.previous;

import static fr.pretadepenser.etl.feature.previous.Previous.APPROVED;
import static fr.pretadepenser.etl.feature.previous.Previous.PAID;
import static fr.pretadepenser.etl.feature.previous.Previous.PAYMENTS;
import static fr.pretadepenser.etl.feature.previous.Previous.RUNNING;
import static fr.pretadepenser.etl.feature.previous.Previous.UNPAID;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import fr.pretadepenser.etl.feature.declaration.Measure;
import fr.pretadepenser.etl.feature.declaration.Noun;
import java.util.List;

/** What of the loans made here is still to be repaid. */
final class Commitments {
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

  private static final Measure REPAID =
      Measure.of(
          "repaid",
          Noun.feminine("part des mensualités déjà échues", "share of payments already due"),
          Unit.SHARE,
          PAID);

  static final List<Declaration> FEATURES =
      List.of(
          RUNNING.count(),
          RUNNING
              .sum(Amounts.ANNUITY)
              .called(
                  "Total des mensualités des prêts en cours ici",
                  "Total monthly payments of loans still running here")
              .increasesRisk(),
          RUNNING.sum(LEFT).increasesRisk(),
          RUNNING.ratio(REPAID, PAYMENTS).decreasesRisk(),
          APPROVED
              .sum(UNPAID_PAYMENTS)
              .called(
                  "Nombre de mensualités restant à payer sur les prêts accordés",
                  "Number of payments left on approved loans"),
          APPROVED
              .std(UNPAID_PAYMENTS)
              .called(
                  "Dispersion du nombre de mensualités restant à payer par prêt accordé (écart-type)",
                  "Spread of the number of payments left by approved loan (standard deviation)"));

  private Commitments() {}
}
