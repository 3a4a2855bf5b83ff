package fr.pretadepenser.training.prepare;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.training.tiny.LocalSpark;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ImputationTest {
  private static final double NO = Double.NaN;

  @Test
  void aMissingNumberBecomesTheMedianAndRaisesAFlagAfterTheSlots() {
    Imputation imputation =
        Imputation.fit(clients(row(1, 5, 0), row(NO, 7, 1), row(3, 9, 2), row(9, 11, 2)));
    assertThat(imputation.apply(row(NO, 7, 1))).containsExactly(3, 7, 1, 1);
    assertThat(imputation.apply(row(8, 7, 1))).containsExactly(8, 7, 1, 0);
    assertThat(imputation.isFlag(3)).isTrue();
    assertThat(imputation.slot(3)).isZero();
  }

  @Test
  void aSlotNeverMissingInTrainingHasNoFlagYetAMedian() {
    Imputation imputation = Imputation.fit(clients(row(1), row(2), row(6)));
    assertThat(imputation.apply(row(NO))).containsExactly(2);
  }

  @Test
  void aSlotAlwaysMissingIsTakenForZero() {
    Imputation imputation = Imputation.fit(clients(row(1, NO), row(2, NO)));
    assertThat(imputation.apply(row(1, NO))).containsExactly(1, 0, 1);
  }

  @Test
  void clientsAreCompletedByWhatOthersTaught() {
    Imputation imputation = Imputation.fit(clients(row(1), row(NO), row(1)));
    List<Row> applied = imputation.apply(clients(row(NO), row(100))).collectAsList();
    assertThat(applied)
        .extracting(row -> ((Vector) row.get(0)).toArray())
        .containsExactly(row(1, 1), row(100, 0));
  }

  @Test
  void whatIsExpectedOfSlotsStaysAndNothingIsExpectedOfFlags() {
    Metadata expected =
        new MetadataBuilder().putLongArray("directions", new long[] {1, -1}).build();
    Dataset<Row> told =
        clients(row(1, NO), row(2, 3))
            .withColumn(Preparation.SLOTS, col(Preparation.SLOTS).as(Preparation.SLOTS, expected));
    assertThat(SlotDirections.of(Imputation.fit(told).apply(told).schema()))
        .containsExactly(1, -1, 0);
  }

  private static double[] row(double... slots) {
    return slots;
  }

  private static Dataset<Row> clients(double[]... rows) {
    return LocalSpark.session()
        .createDataFrame(
            Arrays.stream(rows).map(slots -> RowFactory.create(Vectors.dense(slots))).toList(),
            new StructType().add(Preparation.SLOTS, SQLDataTypes.VectorType()));
  }
}
