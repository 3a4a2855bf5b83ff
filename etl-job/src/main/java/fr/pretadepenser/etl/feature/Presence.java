package fr.pretadepenser.etl.feature;

import static fr.pretadepenser.etl.feature.declaration.Declaration.hasHistory;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.feature.declaration.Declaration;
import java.util.List;

/** Whether a client has any history: nothing known differs from nothing wrong. */
final class Presence {
  static final List<Declaration> FEATURES =
      List.of(
          hasHistory(
              SourceTable.BUREAU,
              Family.CREDITS_ELSEWHERE,
              "Crédits connus dans d'autres établissements",
              "Credits known elsewhere"),
          hasHistory(
              SourceTable.BUREAU_BALANCE,
              Family.CREDITS_ELSEWHERE,
              "Crédits suivis mois par mois dans d'autres établissements",
              "Credits followed month by month elsewhere"),
          hasHistory(
              SourceTable.PREVIOUS_APPLICATION,
              Family.EARLIER_APPLICATIONS,
              "Demandes antérieures connues",
              "Earlier applications known"),
          hasHistory(
              SourceTable.POS_CASH_BALANCE,
              Family.REPAYMENT_BEHAVIOUR,
              "Prêts antérieurs suivis mois par mois",
              "Earlier loans followed month by month"),
          hasHistory(
              SourceTable.INSTALLMENTS_PAYMENTS,
              Family.REPAYMENT_BEHAVIOUR,
              "Échéances antérieures connues",
              "Earlier instalments known"),
          hasHistory(
              SourceTable.CREDIT_CARD_BALANCE,
              Family.REPAYMENT_BEHAVIOUR,
              "Carte de crédit connue",
              "Credit card known"));

  private Presence() {}
}
