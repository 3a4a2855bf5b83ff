package fr.pretadepenser.etl.clean;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.table.TableColumn;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How one table is cleaned. The clean table has the raw columns, by their raw names, then the
 * derived ones.
 *
 * @param rule from typed rows to clean rows; leaves out only rows that say nothing about the client
 * @param derived columns the rule appends: what a raw value said before it was cleaned
 */
public record Cleaning(UnaryOperator<Dataset<Row>> rule, List<TableColumn> derived) {

  /** The registry of cleanings. */
  public static Cleaning of(SourceTable source) {
    return switch (source) {
      case APPLICATION -> new Cleaning(ApplicationCleaning::clean, ApplicationCleaning.DERIVED);
      case BUREAU -> new Cleaning(BureauCleaning::clean, BureauCleaning.DERIVED);
      case BUREAU_BALANCE ->
          new Cleaning(BureauBalanceCleaning::clean, BureauBalanceCleaning.DERIVED);
      case PREVIOUS_APPLICATION ->
          new Cleaning(PreviousApplicationCleaning::clean, PreviousApplicationCleaning.DERIVED);
      case POS_CASH_BALANCE -> new Cleaning(PosCashBalanceCleaning::clean, List.of());
      case INSTALLMENTS_PAYMENTS ->
          new Cleaning(InstallmentsPaymentsCleaning::clean, InstallmentsPaymentsCleaning.DERIVED);
      case CREDIT_CARD_BALANCE -> new Cleaning(CreditCardBalanceCleaning::clean, List.of());
    };
  }
}
