package fr.pretadepenser.etl.gate;

import java.util.List;

/** What is expected of the clean months of cards: kind, column, of, expected, tolerated. */
final class CreditCardBalanceExpectations {
  static final List<Expectation> LIST =
      Expectation.parse(
          """
          rows    |                           |  | 2 to 50         | 0.02 to 300
          missing | AMT_BALANCE               |  | at most 0 %     | at most 1 %
          missing | AMT_CREDIT_LIMIT_ACTUAL   |  | at most 30 %    | at most 60 %
          missing | AMT_INST_MIN_REGULARITY   |  | at most 20 %    | at most 50 %
          missing | AMT_PAYMENT_TOTAL_CURRENT |  | at most 0 %     | at most 5 %
          missing | NAME_CONTRACT_STATUS      |  | at most 0.1 %   | at most 1 %
          range   | MONTHS_BALANCE            | -120 to 0 | |
          range   | AMT_BALANCE               | -1000000 to 5000000 | |
          range   | AMT_CREDIT_LIMIT_ACTUAL   | 0 to 5000000 | |
          range   | AMT_DRAWINGS_CURRENT      | 0 to 5000000 | |
          range   | SK_DPD                    | 0 to 365 | |
          codes   | NAME_CONTRACT_STATUS      | Active; Completed; Signed; Demand; Sent proposal; Refused; Approved | |
          mean    | AMT_BALANCE               |  | 20000 to 150000 | 4000 to 750000
          mean    | AMT_CREDIT_LIMIT_ACTUAL   |  | 80000 to 400000 | 15000 to 2000000
          mean    | MONTHS_BALANCE            |  | -50 to -15      | -80 to -3
          """);

  private CreditCardBalanceExpectations() {}
}
