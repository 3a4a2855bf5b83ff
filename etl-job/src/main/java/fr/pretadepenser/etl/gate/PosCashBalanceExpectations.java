package fr.pretadepenser.etl.gate;

import java.util.List;

/** What is expected of the clean months of earlier loans: kind, column, of, expected, tolerated. */
final class PosCashBalanceExpectations {
  static final List<Expectation> LIST =
      Expectation.parse(
          """
          rows    |                       |  | 5 to 100      | 0.05 to 500
          missing | NAME_CONTRACT_STATUS  |  | at most 0.1 % | at most 1 %
          missing | CNT_INSTALMENT        |  | at most 2 %   | at most 20 %
          missing | CNT_INSTALMENT_FUTURE |  | at most 2 %   | at most 20 %
          missing | SK_DPD                |  | at most 0 %   | at most 1 %
          range   | MONTHS_BALANCE        | -120 to 0 | |
          range   | CNT_INSTALMENT        | 1 to 120 | |
          range   | CNT_INSTALMENT_FUTURE | 0 to 120 | |
          range   | SK_DPD                | 0 to 365 | |
          range   | SK_DPD_DEF            | 0 to 365 | |
          codes   | NAME_CONTRACT_STATUS  | Active; Completed; Returned to the store; Demand; Approved; Other | |
          mean    | CNT_INSTALMENT        |  | 10 to 30      | 4 to 60
          mean    | MONTHS_BALANCE        |  | -50 to -20    | -80 to -4
          """);

  private PosCashBalanceExpectations() {}
}
