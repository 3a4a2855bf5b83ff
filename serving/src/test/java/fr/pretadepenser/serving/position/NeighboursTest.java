package fr.pretadepenser.serving.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.serving.night.Column;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is most like whom, over one number and one category. */
class NeighboursTest {
  private static final int CLIENTS = 1_000;

  /** 0 to 999, of which half lie within 500 of each other. */
  private static final double[] NUMBERS = IntStream.range(0, CLIENTS).asDoubleStream().toArray();

  @Test
  void theNearestAreTakenAndTheClientIsNoneOfThem() {
    Neighbours neighbours = neighbours(NUMBERS, IntStream.range(0, CLIENTS).map(i -> 0).toArray());

    int[] similar = neighbours.of(500);

    assertThat(similar).hasSize(100).doesNotContain(500).contains(450, 499, 501, 550);
    assertThat(IntStream.of(similar)).allMatch(place -> Math.abs(place - 500) <= 50);
  }

  @Test
  void anotherCategoryIsAsFarAsOneRange() {
    int[] kinds = IntStream.range(0, CLIENTS).map(i -> i % 2).toArray();

    int[] similar = neighbours(NUMBERS, kinds).of(500);

    assertThat(IntStream.of(similar)).allMatch(place -> place % 2 == 0);
  }

  @Test
  void amongEqualsTheFirstAreTaken() {
    double[] same = new double[CLIENTS];
    int[] similar = neighbours(same, new int[CLIENTS]).of(0);
    assertThat(similar).containsExactly(IntStream.rangeClosed(1, 100).toArray());
  }

  @Test
  void whoAlsoLacksTheValueIsNearer() {
    double[] values = NUMBERS.clone();
    for (int i = 0; i < CLIENTS; i += 5) {
      values[i] = Double.NaN;
    }
    int[] similar = neighbours(values, new int[CLIENTS]).of(500);
    assertThat(IntStream.of(similar)).hasSize(100).allMatch(place -> place % 5 == 0);
  }

  @Test
  void ofFewClientsAllOthersAreSimilar() {
    assertThat(neighbours(new double[] {1, 2, 3}, new int[3]).of(1)).containsExactly(0, 2);
  }

  private static Neighbours neighbours(double[] numbers, int[] kinds) {
    return Neighbours.over(
        List.of(BinsTest.feature(Unit.MONEY), BinsTest.feature(Unit.CATEGORY)),
        feature ->
            feature.isCategory()
                ? new Column(
                    IntStream.of(kinds).asDoubleStream().toArray(), List.of("first", "second"))
                : new Column(numbers, List.of()));
  }
}
