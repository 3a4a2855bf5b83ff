package fr.pretadepenser.etl.gate;

import java.util.List;

/** What is expected of the clean applications: kind, column, of, expected, tolerated. */
final class ApplicationExpectations {
  static final List<Expectation> LIST =
      Expectation.parse(
          """
          missing | AMT_CREDIT          |        | at most 0 %       | at most 1 %
          missing | AMT_ANNUITY         |        | at most 0.1 %     | at most 5 %
          missing | AMT_INCOME_TOTAL    |        | at most 0 %       | at most 1 %
          missing | AMT_GOODS_PRICE     |        | at most 1 %       | at most 20 %
          missing | DAYS_BIRTH          |        | at most 0 %       | at most 1 %
          missing | DAYS_EMPLOYED       |        | 5 % to 30 %       | at most 60 %
          missing | EXT_SOURCE_2        |        | at most 2 %       | at most 30 %
          missing | EXT_SOURCE_3        |        | at most 30 %      | at most 60 %
          missing | EXT_SOURCE_1        |        | at most 65 %      | at most 90 %
          range   | AMT_CREDIT          | 10000 to 10000000 | |
          range   | AMT_ANNUITY         | 500 to 500000 | |
          range   | AMT_INCOME_TOTAL    | 5000 to 20000000 | |
          range   | DAYS_BIRTH          | -36525 to -6574 | |
          range   | DAYS_EMPLOYED       | -21915 to 0 | |
          range   | EXT_SOURCE_1        | 0 to 1 | at least 100 %    | at least 100 %
          range   | EXT_SOURCE_2        | 0 to 1 | at least 100 %    | at least 100 %
          range   | EXT_SOURCE_3        | 0 to 1 | at least 100 %    | at least 100 %
          range   | TARGET              | 0 to 1 | at least 100 %    | at least 100 %
          range   | CNT_CHILDREN        | 0 to 20 | |
          range   | CNT_FAM_MEMBERS     | 1 to 22 | |
          codes   | NAME_CONTRACT_TYPE  | Cash loans; Revolving loans | |
          codes   | CODE_GENDER         | F; M   | |
          codes   | FLAG_OWN_CAR        | N; Y   | |
          codes   | FLAG_OWN_REALTY     | N; Y   | |
          codes   | NAME_INCOME_TYPE    | Working; Commercial associate; Pensioner; State servant; Unemployed; Other | |
          codes   | NAME_EDUCATION_TYPE | Secondary / secondary special; Higher education; Incomplete higher; Lower secondary; Academic degree | |
          codes   | NAME_FAMILY_STATUS  | Married; Single / not married; Civil marriage; Separated; Widow | |
          codes   | NAME_HOUSING_TYPE   | House / apartment; With parents; Municipal apartment; Rented apartment; Office apartment; Co-op apartment | |
          mean    | TARGET              |        | 0.04 to 0.15      | 0.005 to 0.6
          mean    | AMT_CREDIT          |        | 300000 to 1200000 | 60000 to 6000000
          mean    | AMT_ANNUITY         |        | 15000 to 60000    | 3000 to 300000
          mean    | AMT_INCOME_TOTAL    |        | 80000 to 400000   | 20000 to 1600000
          mean    | DAYS_BIRTH          |        | -18500 to -13500  | -25000 to -8000
          mean    | EXT_SOURCE_2        |        | 0.4 to 0.6        | 0.2 to 0.8
          mean    | EXT_SOURCE_3        |        | 0.4 to 0.6        | 0.2 to 0.8
          """);

  private ApplicationExpectations() {}
}
