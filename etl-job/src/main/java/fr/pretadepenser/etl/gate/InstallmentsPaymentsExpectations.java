package fr.pretadepenser.etl.gate;

import java.util.List;

/**
 * What is expected of the clean payments on earlier loans: kind, column, of, expected, tolerated.
 */
final class InstallmentsPaymentsExpectations {
  static final List<Expectation> LIST =
      Expectation.parse(
          """
          rows    |                       |            | 5 to 120        | 0.05 to 600
          missing | DAYS_INSTALMENT       |            | at most 0 %     | at most 1 %
          missing | DAYS_ENTRY_PAYMENT    |            | at most 1 %     | at most 20 %
          missing | AMT_INSTALMENT        |            | at most 0.1 %   | at most 5 %
          missing | AMT_PAYMENT           |            | at most 0.1 %   | at most 5 %
          range   | DAYS_INSTALMENT       | -3000 to 0 | at least 99.9 % | at least 99 %
          range   | DAYS_ENTRY_PAYMENT    | -5000 to 0 | |
          range   | AMT_PAYMENT           | 0 to 20000000 | |
          range   | AMT_INSTALMENT        | 0 to 20000000 | |
          range   | NUM_INSTALMENT_NUMBER | 0 to 400   | |
          mean    | AMT_INSTALMENT        |            | 8000 to 40000   | 2000 to 170000
          mean    | AMT_PAYMENT           |            | 8000 to 40000   | 2000 to 170000
          mean    | DAYS_INSTALMENT       |            | -1400 to -600   | -2500 to -100
          """);

  private InstallmentsPaymentsExpectations() {}
}
