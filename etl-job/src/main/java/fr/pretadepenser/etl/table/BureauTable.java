package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;

/** Credits at other lenders, as the credit bureau reports them: one row per credit. */
final class BureauTable {
  static final Table TABLE =
      Table.of(
          SourceTable.BUREAU,
          List.of(RawFile.required("bureau")),
          TableColumn.parse(
              """
              SK_ID_CURR             | bigint | Numéro de la demande                     | Application number
              SK_ID_BUREAU           | bigint | Numéro du crédit au bureau               | Credit number at the bureau
              CREDIT_ACTIVE          | string | État du crédit                           | State of the credit
              CREDIT_CURRENCY        | string | Devise (recodée)                         | Currency (recoded)
              DAYS_CREDIT            | int    | Ouverture, en jours avant la demande     | Opened, days from application
              CREDIT_DAY_OVERDUE     | int    | Jours de retard actuels                  | Days currently overdue
              DAYS_CREDIT_ENDDATE    | int    | Fin prévue, en jours depuis la demande   | Planned end, days from application
              DAYS_ENDDATE_FACT      | int    | Fin réelle, en jours depuis la demande   | Actual end, days from application
              AMT_CREDIT_MAX_OVERDUE | double | Plus gros retard, en montant             | Largest amount ever overdue
              CNT_CREDIT_PROLONG     | int    | Nombre de prolongations                  | Times prolonged
              AMT_CREDIT_SUM         | double | Montant du crédit                        | Credit amount
              AMT_CREDIT_SUM_DEBT    | double | Dette restante                           | Outstanding debt
              AMT_CREDIT_SUM_LIMIT   | double | Plafond de la carte                      | Card limit
              AMT_CREDIT_SUM_OVERDUE | double | Montant en retard                        | Amount overdue
              CREDIT_TYPE            | string | Type de crédit                           | Type of credit
              DAYS_CREDIT_UPDATE     | int    | Dernière mise à jour, en jours           | Last update, days from application
              AMT_ANNUITY            | double | Mensualité                               | Monthly payment
              """),
          "SK_ID_BUREAU");

  private BureauTable() {}
}
