package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;

/** Month by month state of credits at other lenders: one row per credit and month. */
final class BureauBalanceTable {
  static final Table TABLE =
      Table.of(
          SourceTable.BUREAU_BALANCE,
          List.of(RawFile.required("bureau_balance")),
          TableColumn.parse(
              """
              SK_ID_BUREAU   | bigint | Numéro du crédit au bureau  | Credit number at the bureau
              MONTHS_BALANCE | int    | Mois, compté de la demande  | Month, counted from application
              STATUS         | string | État du mois                | State in the month
              """),
          "SK_ID_BUREAU",
          "MONTHS_BALANCE");

  private BureauBalanceTable() {}
}
