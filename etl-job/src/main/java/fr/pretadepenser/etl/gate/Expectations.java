package fr.pretadepenser.etl.gate;

import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.gate.Figure.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The registry of expectations, and what follows from them for a table's history. */
final class Expectations {
  private Expectations() {}

  /** What is expected of a clean table. */
  static List<Expectation> of(SourceTable source) {
    return switch (source) {
      case APPLICATION -> ApplicationExpectations.LIST;
      case BUREAU -> BureauExpectations.LIST;
      case BUREAU_BALANCE -> BureauBalanceExpectations.LIST;
      case PREVIOUS_APPLICATION -> PreviousApplicationExpectations.LIST;
      case POS_CASH_BALANCE -> PosCashBalanceExpectations.LIST;
      case INSTALLMENTS_PAYMENTS -> InstallmentsPaymentsExpectations.LIST;
      case CREDIT_CARD_BALANCE -> CreditCardBalanceExpectations.LIST;
    };
  }

  /**
   * What is compared with earlier nights: rows, missing rate of every column, share of every known
   * code, and the means named.
   */
  static List<Figure> followed(List<Expectation> expectations, List<String> columns) {
    Set<Figure> figures = new LinkedHashSet<>(List.of(Figure.rows()));
    for (Expectation expectation : expectations) {
      Figure figure = expectation.figure();
      if (figure.kind() == Kind.MEAN) {
        figures.add(figure);
      } else if (figure.kind() == Kind.CODES) {
        figure.values().forEach(code -> figures.add(Figure.of(Kind.CODE, figure.column(), code)));
      }
    }
    columns.forEach(column -> figures.add(Figure.of(Kind.MISSING, column)));
    return new ArrayList<>(figures);
  }
}
