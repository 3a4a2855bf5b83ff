package fr.pretadepenser.bench.fit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.bench.fit.Matrix.Kind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final Matrix MATRIX = new Matrix(3_000, 90, 7);

  @Test
  void theSameSeedGivesTheSameClients() {
    assertThat(new Matrix(3_000, 90, 7).row(11)).isEqualTo(MATRIX.row(11));
    assertThat(new Matrix(3_000, 90, 8).row(11)).isNotEqualTo(MATRIX.row(11));
  }

  @Test
  void aFewHaveDifficultiesAndManyValuesMiss() {
    double positives =
        IntStream.range(0, MATRIX.clients())
            .map(i -> MATRIX.outcome(i, MATRIX.row(i)))
            .average()
            .orElseThrow();
    assertThat(positives).isBetween(0.04, 0.16);
    double missing =
        IntStream.range(0, MATRIX.clients())
            .mapToDouble(
                i -> {
                  float[] row = MATRIX.row(i);
                  return IntStream.range(0, row.length).filter(j -> Float.isNaN(row[j])).count();
                })
            .average()
            .orElseThrow();
    assertThat(missing / MATRIX.features()).isBetween(0.15, 0.35);
  }

  @Test
  void aRatioIsOfTwoAmounts() {
    float[] row = MATRIX.row(0);
    assertThat(MATRIX.kind(7)).isEqualTo(Kind.RATIO);
    assertThat(row[7]).isEqualTo((float) ((double) row[1] / row[0]));
  }
}
