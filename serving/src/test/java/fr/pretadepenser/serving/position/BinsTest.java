package fr.pretadepenser.serving.position;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.position.Bin;
import fr.pretadepenser.serving.night.Column;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BinsTest {
  @Test
  void manyNumbersAreCutAtRoundValuesWithOpenEnds() {
    Bins bins = bins(Unit.MONEY, IntStream.rangeClosed(0, 10_000).asDoubleStream());

    // From the first percentile, 100, to the last, 9,900, by the round step next above a 20th.
    assertThat(bins.bins()).extracting(Bin::from).startsWith(null, 500.0, 1_000.0);
    assertThat(bins.bins().get(bins.count() - 1).from()).isEqualTo(9_500);
    assertThat(bins.bins().get(bins.count() - 1).to()).isNull();
    assertThat(bins.bins().get(1).label().fr()).isEqualTo("500\u00a0€ à 1\u202f000\u00a0€");
    assertThat(bins.bins().get(0).label().en()).isEqualTo("less than €500");
    assertThat(bins.of(499.9)).isZero();
    assertThat(bins.of(500)).isEqualTo(1);
    assertThat(bins.of(1e9)).isEqualTo(bins.count() - 1);
    assertThat(bins.of(Double.NaN)).isEqualTo(-1);
  }

  @Test
  void fewDifferentNumbersAreAClassEach() {
    Bins bins = bins(Unit.COUNT, DoubleStream.of(3, 1, 1, Double.NaN, 7));

    assertThat(bins.bins()).extracting(Bin::from).containsExactly(1.0, 3.0, 7.0);
    assertThat(bins.bins()).extracting(Bin::to).containsExactly(1.0, 3.0, 7.0);
    assertThat(bins.of(3)).isEqualTo(1);
  }

  @Test
  void daysAreCutAtYears() {
    Bins bins = bins(Unit.DAYS, IntStream.rangeClosed(-9_000, 0).asDoubleStream());

    assertThat(bins.bins().get(5).label().fr()).endsWith("\u00a0ans");
    double years = requireNonNull(bins.bins().get(5).from()) / 365.25;
    assertThat(years).isEqualTo(Math.rint(years));
  }

  @Test
  void aValueThatNearlyAllShareDoesNotHideTheOthers() {
    DoubleStream zeros = IntStream.range(0, 5_000).mapToDouble(i -> 0);
    Bins bins =
        bins(Unit.RATIO, DoubleStream.concat(zeros, IntStream.range(0, 40).asDoubleStream()));

    assertThat(bins.count()).isGreaterThan(10);
    assertThat(bins.of(0)).isNotEqualTo(bins.of(39));
  }

  @Test
  void theRarestCategoriesAreTogether() {
    List<String> labels = IntStream.range(0, 30).mapToObj(i -> "Type " + i).toList();
    Bins bins = Bins.of(feature(Unit.CATEGORY), new Column(new double[0], labels));

    assertThat(bins.count()).isEqualTo(16);
    assertThat(bins.bins().get(15).category()).isNull();
    assertThat(bins.bins().get(15).label().fr()).isEqualTo("autres");
    assertThat(bins.of(14)).isEqualTo(14);
    assertThat(bins.of(29)).isEqualTo(15);
  }

  @Test
  void nobodyHasNoClass() {
    assertThat(bins(Unit.MONEY, DoubleStream.of(Double.NaN)).count()).isZero();
  }

  @Test
  void quantilesLieBetweenTheNearestNumbers() {
    double[] sorted = {1, 2, 3, 4};
    assertThat(Quantiles.of(sorted, 0.5)).isEqualTo(2.5);
    assertThat(Quantiles.of(sorted, 0)).isEqualTo(1);
    assertThat(Quantiles.of(sorted, 1)).isEqualTo(4);
    assertThat(Quantiles.of(new double[0], 0.5)).isNaN();
  }

  private static Bins bins(Unit unit, DoubleStream values) {
    return Bins.of(feature(unit), new Column(values.toArray(), List.of()));
  }

  static Feature feature(Unit unit) {
    return new Feature(
        "a",
        new Text("a", "a"),
        new Text("{value}", "{value}"),
        unit,
        SourceTable.APPLICATION,
        Family.SITUATION,
        new Text("non renseigné", "not provided"),
        Direction.UNCONSTRAINED,
        Protection.NONE,
        false,
        false,
        null);
  }
}
