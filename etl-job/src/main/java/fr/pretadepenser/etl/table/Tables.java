package fr.pretadepenser.etl.table;

import fr.pretadepenser.contract.feature.SourceTable;

/** The registry of raw tables. */
public final class Tables {
  private Tables() {}

  /** The raw table behind a source table. */
  public static Table of(SourceTable source) {
    return switch (source) {
      case APPLICATION -> ApplicationTable.TABLE;
      case BUREAU -> BureauTable.TABLE;
      case BUREAU_BALANCE -> BureauBalanceTable.TABLE;
      case PREVIOUS_APPLICATION -> PreviousApplicationTable.TABLE;
      case POS_CASH_BALANCE -> PosCashBalanceTable.TABLE;
      case INSTALLMENTS_PAYMENTS -> InstallmentsPaymentsTable.TABLE;
      case CREDIT_CARD_BALANCE -> CreditCardBalanceTable.TABLE;
    };
  }

  /** First and last names, for display and search only; the raw folder may lack them. */
  public static Table clientName() {
    return ClientNameTable.TABLE;
  }
}
