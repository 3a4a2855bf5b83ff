package fr.pretadepenser.training.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.training.compare.Smote.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmoteTest {
  private static final double[] EVEN = {1, 1};
  private static final boolean[] NUMBERS = {false, false};

  @Test
  void whoIsMadeUpStandsOnTheSegmentToANeighbour() {
    List<double[]> points = points();
    for (Point made : new Smote(5).between(points, EVEN, NUMBERS, 500, 3)) {
      double[] from = points.get(made.base());
      double[] to = points.get(made.towards());
      double gap = (made.values().apply(0) - from[0]) / (to[0] - from[0]);
      assertThat(gap).isBetween(0.0, 1.0);
      assertThat(made.values().apply(1)).isCloseTo(from[1] + gap * (to[1] - from[1]), within(1e-9));
    }
  }

  @Test
  void onlyTheNearestAreNeighbours() {
    List<double[]> points =
        List.of(
            new double[] {0, 0}, new double[] {1, 0}, new double[] {0, 2}, new double[] {50, 50});
    List<Point> made = new Smote(2).between(points, EVEN, NUMBERS, 400, 3);
    assertThat(made).filteredOn(p -> p.base() == 0).extracting(Point::towards).containsOnly(1, 2);
    // Measured in standard deviations, the second number hardly counts.
    made = new Smote(1).between(points, new double[] {0.1, 100}, NUMBERS, 400, 3);
    assertThat(made).filteredOn(p -> p.base() == 0).extracting(Point::towards).containsOnly(2);
  }

  @Test
  void flagsAndCategoriesAreTakenWholeFromOneEnd() {
    List<double[]> points = List.of(new double[] {0, 3}, new double[] {1, 7});
    List<Point> made = new Smote(1).between(points, EVEN, new boolean[] {false, true}, 100, 3);
    assertThat(made).allMatch(p -> p.values().apply(1) == (p.values().apply(0) < 0.5 ? 3 : 7));
    assertThat(made).extracting(p -> p.values().apply(1)).contains(3.0, 7.0);
  }

  @Test
  void basesTakeTurnsAndTheSameSeedMakesTheSameClients() {
    List<Point> made = new Smote(5).between(points(), EVEN, NUMBERS, 90, 3);
    assertThat(made).extracting(Point::base).containsSubsequence(0, 1, 2, 39, 0, 1);
    assertThat(firsts(3)).isEqualTo(made.stream().map(p -> p.values().apply(0)).toList());
    assertThat(firsts(4)).isNotEqualTo(firsts(3));
  }

  private static List<Double> firsts(long seed) {
    return new Smote(5)
        .between(points(), EVEN, NUMBERS, 90, seed).stream().map(p -> p.values().apply(0)).toList();
  }

  @Test
  void oneClientAloneHasNoNeighbour() {
    assertThat(new Smote(5).between(List.of(new double[] {1, 2}), EVEN, NUMBERS, 9, 3)).isEmpty();
  }

  private static List<double[]> points() {
    Random random = new Random(6);
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      points.add(new double[] {random.nextGaussian(), random.nextGaussian()});
    }
    return points;
  }
}
