package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;

/** Month by month state of earlier loans here, in shops or in cash: one row per loan and month. */
final class PosCashBalanceTable {
  static final Table TABLE =
      Table.of(
          SourceTable.POS_CASH_BALANCE,
          List.of(RawFile.required("POS_CASH_balance")),
          TableColumn.parse(
              """
              SK_ID_PREV            | bigint | Numéro du prêt antérieur       | Earlier loan number
              SK_ID_CURR            | bigint | Numéro de la demande           | Application number
              MONTHS_BALANCE        | int    | Mois, compté de la demande     | Month, counted from application
              CNT_INSTALMENT        | int    | Durée, en mensualités          | Term, in instalments
              CNT_INSTALMENT_FUTURE | int    | Mensualités restantes          | Instalments left
              NAME_CONTRACT_STATUS  | string | État du contrat                | State of the contract
              SK_DPD                | int    | Jours de retard                | Days past due
              SK_DPD_DEF            | int    | Jours de retard, hors minimes  | Days past due, small sums ignored
              """),
          "SK_ID_PREV",
          "MONTHS_BALANCE");

  private PosCashBalanceTable() {}
}
