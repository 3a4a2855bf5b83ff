package fr.pretadepenser.etl.feature.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.etl.feature.declaration.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The arithmetic of each statistic; rows come from the most recent to the oldest. */
class AccumulatorTest {
  private static final double MISSING = Double.NaN;

  @ParameterizedTest
  @EnumSource
  void ofNoRowIsMissingOrZero(Statistic statistic) {
    double result = Accumulator.of(statistic, 365.25).result();
    if (statistic.zeroOfNothing()) {
      assertThat(result).isZero();
    } else {
      assertThat(result).isNaN();
    }
  }

  @Test
  void countsRowsWhateverTheyHold() {
    assertThat(of(Statistic.COUNT, 5, MISSING, 3)).isEqualTo(3);
  }

  @Test
  void passesOverMissingValues() {
    assertThat(of(Statistic.SUM, 5, MISSING, 3)).isEqualTo(8);
    assertThat(of(Statistic.MEAN, 5, MISSING, 3)).isEqualTo(4);
    assertThat(of(Statistic.MIN, MISSING, 5, MISSING, 3)).isEqualTo(3);
    assertThat(of(Statistic.MAX, MISSING, 5, MISSING, 3)).isEqualTo(5);
    assertThat(of(Statistic.SHARE, 1, 0, MISSING, 1, 1)).isEqualTo(0.75);
  }

  @Test
  void deviationIsOfASample() {
    assertThat(of(Statistic.STD, 2, 4, MISSING, 9)).isEqualTo(Math.sqrt(13));
    assertThat(of(Statistic.STD, 2)).isNaN();
    assertThat(of(Statistic.STD, 3, 3, 3)).isZero();
  }

  @Test
  void lastAndFirstKeepWhatTheirRowSaysMissingToo() {
    assertThat(of(Statistic.LAST, 7, 5, 3)).isEqualTo(7);
    assertThat(of(Statistic.LAST, MISSING, 5)).isNaN();
    assertThat(of(Statistic.FIRST, 7, 5, 3)).isEqualTo(3);
    assertThat(of(Statistic.FIRST, 7, MISSING)).isNaN();
  }

  @Test
  void ratioIsOfSumsOverRowsThatHaveBoth() {
    Accumulator ratio = Accumulator.of(Statistic.RATIO, 365.25);
    ratio.add(1, 30, 100);
    ratio.add(2, 10, 300);
    ratio.add(3, MISSING, 1000);
    ratio.add(4, 1000, MISSING);
    assertThat(ratio.result()).isEqualTo(0.1);
  }

  @Test
  void ratioOverZeroIsMissing() {
    Accumulator ratio = Accumulator.of(Statistic.RATIO, 365.25);
    ratio.add(1, 30, 0);
    assertThat(ratio.result()).isNaN();
  }

  @Test
  void slopeIsPerYearAndGrowsWithTime() {
    Accumulator slope = Accumulator.of(Statistic.SLOPE, 12);
    slope.add(0, 9, MISSING);
    slope.add(1, MISSING, MISSING);
    slope.add(3, 6, MISSING);
    slope.add(6, 3, MISSING);
    assertThat(slope.result()).as("one a month, gaps counted").isEqualTo(12);
  }

  @Test
  void slopeOfOneMomentIsMissing() {
    Accumulator slope = Accumulator.of(Statistic.SLOPE, 12);
    slope.add(3, 6, MISSING);
    assertThat(slope.result()).isNaN();
    slope.add(3, 9, MISSING);
    assertThat(slope.result()).isNaN();
  }

  @Test
  void decayWeighsByAgeInYears() {
    double old = Math.exp(-1);
    Accumulator sum = Accumulator.of(Statistic.DECAYED_SUM, 12);
    Accumulator mean = Accumulator.of(Statistic.DECAYED_MEAN, 12);
    for (Accumulator accumulator : new Accumulator[] {sum, mean}) {
      accumulator.add(0, 10, MISSING);
      accumulator.add(6, MISSING, MISSING);
      accumulator.add(12, 20, MISSING);
    }
    assertThat(sum.result()).isCloseTo(10 + 20 * old, within(1e-12));
    assertThat(mean.result()).isCloseTo((10 + 20 * old) / (1 + old), within(1e-12));
  }

  @Test
  void sinceIsTheAgeOfTheMostRecentRow() {
    Accumulator since = Accumulator.of(Statistic.SINCE, 365.25);
    since.add(40, MISSING, MISSING);
    since.add(90, MISSING, MISSING);
    assertThat(since.result()).isEqualTo(40);
  }

  @Test
  void meanOfMeansCountsEachGroupOnce() {
    Accumulator mean = Accumulator.of(Statistic.MEAN_OF_MEANS, 365.25);
    mean.add(1, 10, 77);
    mean.add(2, 20, 88);
    mean.add(3, 20, 77);
    mean.add(4, MISSING, 99);
    assertThat(mean.result()).as("of 15 and 20").isEqualTo(17.5);
  }

  @Test
  void theHighestGroupIsThatOfTheGroupsOwnMean() {
    Accumulator highest = Accumulator.of(Statistic.MAX_OF_MEANS, 365.25);
    highest.add(1, 10, 77);
    highest.add(2, 25, 88);
    highest.add(3, 30, 77);
    highest.add(4, MISSING, 99);
    assertThat(highest.result()).as("of 20 and 25").isEqualTo(25);
  }

  @Test
  void differentValuesAreCountedOnceEach() {
    assertThat(of(Statistic.DISTINCT, 2, 7, 2, MISSING, 7)).isEqualTo(2);
  }

  @Test
  void missingShareIsOfAllRows() {
    assertThat(of(Statistic.MISSING_SHARE, 2, MISSING, 2, MISSING)).isEqualTo(0.5);
  }

  @Test
  void intervalsRunFromRowToRowAndMissingMomentsHaveNone() {
    assertThat(ofAges(Statistic.INTERVAL_MEAN, 10, 40, 40, 130)).isEqualTo(40);
    assertThat(ofAges(Statistic.INTERVAL_MIN, 10, 40, 40, 130)).isZero();
    assertThat(ofAges(Statistic.INTERVAL_STD, 10, 40, 100)).isEqualTo(Math.sqrt(450));
    assertThat(ofAges(Statistic.INTERVAL_MEAN, 10, 40, MISSING)).isEqualTo(30);
    assertThat(ofAges(Statistic.INTERVAL_MIN, 10)).isNaN();
  }

  @Test
  void relativeMeanSetsThePartAgainstAllRowsThePartIncluded() {
    Accumulator relative = Accumulator.of(Statistic.RELATIVE_MEAN, 12);
    relative.add(1, 30, 1);
    relative.add(2, MISSING, 1);
    relative.add(3, 10, 0);
    assertThat(relative.result()).isEqualTo(1.5);
  }

  @Test
  void relativeMeanOverZeroIsMissing() {
    Accumulator relative = Accumulator.of(Statistic.RELATIVE_MEAN, 12);
    relative.add(1, 0, 1);
    assertThat(relative.result()).isNaN();
  }

  private static double ofAges(Statistic statistic, double... ages) {
    Accumulator accumulator = Accumulator.of(statistic, 365.25);
    for (double age : ages) {
      accumulator.add(age, MISSING, MISSING);
    }
    return accumulator.result();
  }

  private static double of(Statistic statistic, double... values) {
    Accumulator accumulator = Accumulator.of(statistic, 365.25);
    for (int i = 0; i < values.length; i++) {
      accumulator.add(i, values[i], MISSING);
    }
    return accumulator.result();
  }
}
