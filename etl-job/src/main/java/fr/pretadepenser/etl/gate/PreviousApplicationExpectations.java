package fr.pretadepenser.etl.gate;

import java.util.List;

/** What is expected of the clean earlier applications: kind, column, of, expected, tolerated. */
final class PreviousApplicationExpectations {
  static final List<Expectation> LIST =
      Expectation.parse(
          """
          rows    |                         |            | 1 to 12          | 0.05 to 60
          missing | NAME_CONTRACT_STATUS    |            | at most 0 %      | at most 1 %
          missing | DAYS_DECISION           |            | at most 0 %      | at most 1 %
          missing | AMT_CREDIT              |            | at most 35 %     | at most 70 %
          missing | AMT_ANNUITY             |            | at most 35 %     | at most 70 %
          missing | AMT_APPLICATION         |            | at most 35 %     | at most 70 %
          missing | CNT_PAYMENT             |            | at most 45 %     | at most 80 %
          range   | DAYS_DECISION           | -3000 to 0 | at least 99.9 %  | at least 99 %
          range   | AMT_CREDIT              | 0 to 20000000 | |
          range   | CNT_PAYMENT             | 1 to 120   | |
          range   | HOUR_APPR_PROCESS_START | 0 to 23    | |
          codes   | NAME_CONTRACT_TYPE      | Cash loans; Consumer loans; Revolving loans | |
          codes   | NAME_CONTRACT_STATUS    | Approved; Canceled; Refused; Unused offer | |
          codes   | NAME_CLIENT_TYPE        | Repeater; New; Refreshed | |
          codes   | CODE_REJECT_REASON      | HC; LIMIT; SCO; CLIENT; SCOFR; VERIF; SYSTEM | |
          codes   | NAME_PORTFOLIO          | POS; Cash; Cards; Cars | |
          codes   | NAME_YIELD_GROUP        | low_action; low_normal; middle; high | |
          mean    | AMT_CREDIT              |            | 100000 to 500000 | 20000 to 2500000
          mean    | AMT_ANNUITY             |            | 8000 to 35000    | 2000 to 150000
          mean    | DAYS_DECISION           |            | -1400 to -500    | -2500 to -100
          """);

  private PreviousApplicationExpectations() {}
}
