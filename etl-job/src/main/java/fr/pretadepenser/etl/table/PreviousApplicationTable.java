package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;

/** Earlier applications here, granted or not: one row per application. */
final class PreviousApplicationTable {
  static final Table TABLE =
      Table.of(
          SourceTable.PREVIOUS_APPLICATION,
          List.of(RawFile.required("previous_application")),
          TableColumn.parse(
              """
              SK_ID_PREV                  | bigint | Numéro de la demande antérieure        | Earlier application number
              SK_ID_CURR                  | bigint | Numéro de la demande                   | Application number
              NAME_CONTRACT_TYPE          | string | Type de contrat                        | Type of contract
              AMT_ANNUITY                 | double | Mensualité                             | Monthly payment
              AMT_APPLICATION             | double | Montant demandé                        | Amount asked for
              AMT_CREDIT                  | double | Montant accordé                        | Amount of credit
              AMT_DOWN_PAYMENT            | double | Apport                                 | Down payment
              AMT_GOODS_PRICE             | double | Prix du bien                           | Price of the goods
              WEEKDAY_APPR_PROCESS_START  | string | Jour de la demande                     | Weekday of application
              HOUR_APPR_PROCESS_START     | int    | Heure de la demande                    | Hour of application
              FLAG_LAST_APPL_PER_CONTRACT | string | Dernière demande pour le contrat       | Last application for the contract
              NFLAG_LAST_APPL_IN_DAY      | int    | Dernière demande du jour               | Last application of the day
              RATE_DOWN_PAYMENT           | double | Taux d'apport (normalisé)              | Down payment rate (normalised)
              RATE_INTEREST_PRIMARY       | double | Taux d'intérêt (normalisé)             | Interest rate (normalised)
              RATE_INTEREST_PRIVILEGED    | double | Taux préférentiel (normalisé)          | Preferential rate (normalised)
              NAME_CASH_LOAN_PURPOSE      | string | Objet du prêt                          | Purpose of the loan
              NAME_CONTRACT_STATUS        | string | Issue de la demande                    | Outcome of the application
              DAYS_DECISION               | int    | Décision, en jours avant la demande    | Decided, days from application
              NAME_PAYMENT_TYPE           | string | Moyen de paiement                      | Means of payment
              CODE_REJECT_REASON          | string | Motif du refus                         | Reason of refusal
              NAME_TYPE_SUITE             | string | Accompagnant lors de la demande        | Who came along
              NAME_CLIENT_TYPE            | string | Nouveau client ou ancien               | New or returning client
              NAME_GOODS_CATEGORY         | string | Catégorie du bien                      | Category of goods
              NAME_PORTFOLIO              | string | Portefeuille                           | Portfolio
              NAME_PRODUCT_TYPE           | string | Vente croisée ou spontanée             | Cross-sale or walk-in
              CHANNEL_TYPE                | string | Canal de vente                         | Sales channel
              SELLERPLACE_AREA            | int    | Surface du point de vente              | Area of the point of sale
              NAME_SELLER_INDUSTRY        | string | Secteur du vendeur                     | Industry of the seller
              CNT_PAYMENT                 | int    | Durée, en mensualités                  | Term, in instalments
              NAME_YIELD_GROUP            | string | Classe de taux                         | Group of interest rate
              PRODUCT_COMBINATION         | string | Produit                                | Product
              DAYS_FIRST_DRAWING          | int    | Première utilisation, en jours         | First drawing, days from application
              DAYS_FIRST_DUE              | int    | Première échéance, en jours            | First due, days from application
              DAYS_LAST_DUE_1ST_VERSION   | int    | Dernière échéance prévue, en jours     | Last due as first planned, days
              DAYS_LAST_DUE               | int    | Dernière échéance, en jours            | Last due, days from application
              DAYS_TERMINATION            | int    | Fin du contrat, en jours               | End of contract, days
              NFLAG_INSURED_ON_APPROVAL   | int    | Assurance souscrite                    | Insurance taken
              """),
          "SK_ID_PREV");

  private PreviousApplicationTable() {}
}
