package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;

/**
 * Payments on earlier loans here: one instalment may be paid in several rows, so there is no key.
 */
final class InstallmentsPaymentsTable {
  static final Table TABLE =
      Table.of(
          SourceTable.INSTALLMENTS_PAYMENTS,
          List.of(RawFile.required("installments_payments")),
          TableColumn.parse(
              """
              SK_ID_PREV             | bigint | Numéro du prêt antérieur                | Earlier loan number
              SK_ID_CURR             | bigint | Numéro de la demande                    | Application number
              NUM_INSTALMENT_VERSION | int    | Version de l'échéancier (0 : carte)     | Schedule version (0: card)
              NUM_INSTALMENT_NUMBER  | int    | Rang de l'échéance                      | Instalment number
              DAYS_INSTALMENT        | int    | Échéance, en jours avant la demande     | Due, days from application
              DAYS_ENTRY_PAYMENT     | int    | Paiement, en jours avant la demande     | Paid, days from application
              AMT_INSTALMENT         | double | Montant dû                              | Amount due
              AMT_PAYMENT            | double | Montant payé                            | Amount paid
              """));

  private InstallmentsPaymentsTable() {}
}
