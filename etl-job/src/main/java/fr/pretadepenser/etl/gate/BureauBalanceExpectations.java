package fr.pretadepenser.etl.gate;

import java.util.List;

/**
 * What is expected of the clean months of credits elsewhere: kind, column, of, expected, tolerated.
 */
final class BureauBalanceExpectations {
  static final List<Expectation> LIST =
      Expectation.parse(
          """
          rows    |                |        | 10 to 200      | 0.01 to 1000
          missing | STATUS         |        | at most 40 %   | at most 75 %
          range   | MONTHS_BALANCE | -120 to 0 | |
          codes   | STATUS         | C; 0; 1; 2; 3; 4; 5 | |
          range   | DPD_LEVEL      | 0 to 5 | at least 100 % | at least 100 %
          mean    | MONTHS_BALANCE |        | -45 to -15     | -80 to -2
          """);

  private BureauBalanceExpectations() {}
}
