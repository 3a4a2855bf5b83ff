package fr.pretadepenser.etl.gate;

import static fr.pretadepenser.etl.gate.Outcome.ERROR;
import static fr.pretadepenser.etl.gate.Outcome.PASSED;
import static fr.pretadepenser.etl.gate.Outcome.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.job.LocalSpark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Each kind of expectation at its edge, over one table of ten rows. */
class MeasurementTest {
  private static final Dataset<Row> TEN =
      LocalSpark.session()
          .range(10)
          .selectExpr(
              "id AS SK_ID_CURR",
              "IF(id < 9, CAST(id AS DOUBLE), NULL) AS AMOUNT", // 0 to 8, mean 4, one missing
              "IF(id = 0, 'it\\'s new', IF(id < 5, 'A', 'B')) AS CODE",
              "1.0 AS SAME");

  @Test
  void holdsItsBoundsUpToTheEnds() {
    Map<String, Outcome> outcomes =
        outcomes(
            """
            rows      |        |        | 5 to 5        | 4 to 6
            missing   | AMOUNT |        | at most 10 %  | at most 20 %
            range     | AMOUNT | 0 to 8 | |
            codes     | CODE   | A; B; it's new | |
            mean      | AMOUNT |        | 4 to 4        | 3 to 5
            deviation | AMOUNT |        | at least 1    |
            """,
            2);
    assertThat(outcomes.values()).containsOnly(PASSED).hasSize(6);
  }

  @Test
  void warnsBeyondWhatIsExpected() {
    Map<String, Outcome> outcomes =
        outcomes(
            """
            rows      |        |        | 2 to 4        | 4 to 6
            missing   | AMOUNT |        | at most 9 %   | at most 20 %
            range     | AMOUNT | 1 to 8 | at least 100 % | at least 90 %
            codes     | CODE   | A; B   | at least 100 % | at least 90 %
            mean      | AMOUNT |        | 3 to 3.99     | 3 to 5
            deviation | SAME   |        | at least 1    |
            """,
            2);
    assertThat(outcomes.values()).containsOnly(WARNING).hasSize(6);
  }

  @Test
  void refusesBeyondWhatIsTolerated() {
    Map<String, Outcome> outcomes =
        outcomes(
            """
            rows    |        |        | 2 to 3        | 2 to 4.99
            missing | AMOUNT |        | at most 1 %   | at most 9 %
            range   | AMOUNT | 1 to 8 | |
            codes   | CODE   | A; B   | |
            mean    | AMOUNT |        | 5 to 6        | 4.01 to 6
            """,
            2);
    assertThat(outcomes.values()).containsOnly(ERROR).hasSize(5);
  }

  @Test
  void anEmptyTableHasItsRowsJudgedAndNothingElse() {
    List<Expectation> expectations =
        Expectation.parse(
            """
            rows    |        |   | at least 1  | at least 0.1
            missing | AMOUNT |   | at most 1 % | at most 9 %
            mean    | AMOUNT |   | 5 to 6      | 4 to 7
            """);
    Measurement measured = Measurement.of(TEN.limit(0), expectations, List.of(), 2);
    assertThat(expectations.stream().map(measured::outcome)).containsExactly(ERROR, PASSED, PASSED);
    assertThat(measured.value(expectations.get(2).figure())).isEmpty();
  }

  private static Map<String, Outcome> outcomes(String lines, long clients) {
    List<Expectation> expectations = Expectation.parse(lines);
    Measurement measured = Measurement.of(TEN, expectations, List.of(), clients);
    return expectations.stream()
        .collect(Collectors.toMap(about -> about.figure().name(), measured::outcome));
  }
}
