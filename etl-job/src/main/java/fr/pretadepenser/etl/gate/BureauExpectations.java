package fr.pretadepenser.etl.gate;

import java.util.List;

/** What is expected of the clean credits elsewhere: kind, column, of, expected, tolerated. */
final class BureauExpectations {
  static final List<Expectation> LIST =
      Expectation.parse(
          """
          rows    |                     |            | 1 to 12          | 0.05 to 60
          missing | DAYS_CREDIT         |            | at most 0.1 %    | at most 5 %
          missing | CREDIT_ACTIVE       |            | at most 0.1 %    | at most 5 %
          missing | AMT_CREDIT_SUM      |            | at most 1 %      | at most 20 %
          missing | AMT_CREDIT_SUM_DEBT |            | at most 30 %     | at most 60 %
          missing | DAYS_CREDIT_ENDDATE |            | at most 15 %     | at most 50 %
          missing | DAYS_ENDDATE_FACT   |            | 20 % to 55 %     | at most 90 %
          range   | DAYS_CREDIT         | -3000 to 0 | at least 99.9 %  | at least 99 %
          range   | DAYS_CREDIT_UPDATE  | -40000 to 0 | |
          range   | AMT_CREDIT_SUM      | 0 to 1000000000 | |
          range   | AMT_CREDIT_SUM_DEBT | 0 to 1000000000 | |
          range   | CREDIT_DAY_OVERDUE  | 0 to 3000  | |
          range   | CNT_CREDIT_PROLONG  | 0 to 20    | |
          codes   | CREDIT_ACTIVE       | Active; Closed; Sold or bad debt | |
          codes   | CREDIT_CURRENCY     | currency 1; currency 2; currency 3; currency 4 | |
          codes   | CREDIT_TYPE         | Consumer credit; Credit card; Car loan; Mortgage; Microloan; Other | |
          mean    | DAYS_CREDIT         |            | -1600 to -800    | -2500 to -200
          mean    | AMT_CREDIT_SUM      |            | 150000 to 900000 | 30000 to 5000000
          mean    | AMT_CREDIT_SUM_DEBT |            | 40000 to 400000  | 5000 to 3000000
          """);

  private BureauExpectations() {}
}
