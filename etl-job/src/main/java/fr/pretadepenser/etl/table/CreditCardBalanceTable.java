package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;

/** Month by month state of cards here: one row per card and month. */
final class CreditCardBalanceTable {
  static final Table TABLE =
      Table.of(
          SourceTable.CREDIT_CARD_BALANCE,
          List.of(RawFile.required("credit_card_balance")),
          TableColumn.parse(
              """
              SK_ID_PREV                 | bigint | Numéro de la carte                  | Card number
              SK_ID_CURR                 | bigint | Numéro de la demande                | Application number
              MONTHS_BALANCE             | int    | Mois, compté de la demande          | Month, counted from application
              AMT_BALANCE                | double | Solde dû                            | Balance owed
              AMT_CREDIT_LIMIT_ACTUAL    | double | Plafond                             | Credit limit
              AMT_DRAWINGS_ATM_CURRENT   | double | Retraits au distributeur            | Drawn at cash machines
              AMT_DRAWINGS_CURRENT       | double | Total des utilisations              | Drawn in all
              AMT_DRAWINGS_OTHER_CURRENT | double | Autres utilisations                 | Drawn otherwise
              AMT_DRAWINGS_POS_CURRENT   | double | Achats en magasin                   | Spent in shops
              AMT_INST_MIN_REGULARITY    | double | Paiement minimal du mois            | Minimum payment of the month
              AMT_PAYMENT_CURRENT        | double | Payé dans le mois                   | Paid in the month
              AMT_PAYMENT_TOTAL_CURRENT  | double | Payé dans le mois, au total         | Paid in the month, in all
              AMT_RECEIVABLE_PRINCIPAL   | double | Capital dû                          | Principal owed
              AMT_RECIVABLE              | double | Créance                             | Amount receivable
              AMT_TOTAL_RECEIVABLE       | double | Créance totale                      | Amount receivable, in all
              CNT_DRAWINGS_ATM_CURRENT   | int    | Nombre de retraits                  | Cash withdrawals
              CNT_DRAWINGS_CURRENT       | int    | Nombre d'utilisations               | Drawings in all
              CNT_DRAWINGS_OTHER_CURRENT | int    | Nombre d'autres utilisations        | Other drawings
              CNT_DRAWINGS_POS_CURRENT   | int    | Nombre d'achats                     | Purchases
              CNT_INSTALMENT_MATURE_CUM  | int    | Mensualités payées à ce jour        | Instalments paid to date
              NAME_CONTRACT_STATUS       | string | État du contrat                     | State of the contract
              SK_DPD                     | int    | Jours de retard                     | Days past due
              SK_DPD_DEF                 | int    | Jours de retard, hors minimes       | Days past due, small sums ignored
              """),
          "SK_ID_PREV",
          "MONTHS_BALANCE");

  private CreditCardBalanceTable() {}
}
