package fr.pretadepenser.training.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.model.pipeline.ModelZip;
import fr.pretadepenser.model.score.Attribution;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.FittedModel;
import fr.pretadepenser.training.fit.SparkGbt;
import fr.pretadepenser.training.fit.TreeNode;
import fr.pretadepenser.training.fit.TreeNode.Split;
import fr.pretadepenser.training.prepare.Preparation;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark's GBT, learned on imputed slots and flags, scored from model.zip without either. */
class GbtExportTest {
  private static final Platt CALIBRATION = new Platt(1.1, 0.3);
  private static final SparkGbt GBT = new SparkGbt(4, 0.3, 0.8, "all", 5, 32, 20, 1);

  @TempDir static Path folder;
  private static TrainedModel model;
  private static Scorer scorer;
  private static List<double[]> rows = List.of();

  @BeforeAll
  static void fit() {
    FeatureDictionary slots = SlotChoice.DEFAULT.of(TinyNight.dictionary());
    Dataset<Row> labelled =
        TinyNight.features(LocalSpark.session(), 1_200)
            .where(Clients.TARGET + " IS NOT NULL")
            .coalesce(1)
            .cache();
    FittedModel fitted = FittedModel.fit(slots, GBT, 5, 20, labelled);
    model = TrainedModel.of(fitted, CALIBRATION);
    Path zip = folder.resolve("model.zip");
    ModelZipWriter.write(model.pipeline(), zip);
    scorer = Scorer.compile(ModelZip.load(zip), slots);
    rows =
        fitted.preparation().apply(labelled).select(Preparation.SLOTS).collectAsList().stream()
            .map(row -> ((Vector) row.get(0)).toArray())
            .toList();
  }

  @Test
  void probabilityIsTheCalibratedOneOfSpark() {
    double[] margins = model.fitted().margins(rows);
    for (int i = 0; i < margins.length; i++) {
      double expected = Platt.probability(CALIBRATION.logOdds(margins[i]));
      assertThat(scorer.probability(rows.get(i))).isCloseTo(expected, within(1e-12));
    }
    assertThat(Arrays.stream(margins).distinct().count()).isGreaterThan(300);
  }

  @Test
  void everySlotMayBeMissingEvenOneThatNeverWas() {
    for (double[] row : rows.subList(0, 200)) {
      for (int j = 0; j < row.length; j++) {
        double[] missing = row.clone();
        missing[j] = Double.NaN;
        double expected =
            Platt.probability(CALIBRATION.logOdds(model.fitted().margins(List.of(missing))[0]));
        assertThat(scorer.probability(missing)).isCloseTo(expected, within(1e-12));
      }
    }
  }

  @Test
  void contributionsSumToTheScore() {
    for (double[] row : rows.subList(0, 200)) {
      Attribution attribution = scorer.explain(row);
      assertThat(attribution.baseline() + Arrays.stream(attribution.contributions()).sum())
          .isCloseTo(scorer.logOdds(row), within(1e-9));
    }
  }

  @Test
  void testsOfFlagsAndBothDirectionsOfMissingOccur() {
    List<Split> splits =
        model.fitted().trees().trees().stream().flatMap(GbtExportTest::splits).toList();
    assertThat(splits).extracting(Split::missingLeft).contains(true, false);
    assertThat(splits).extracting(Split::largestLeft).contains(Double.MAX_VALUE);
  }

  @Test
  void gainsAreSharesBySlot() {
    assertThat(model.gains()).containsKey("ext_source_2");
    assertThat(model.gains().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
  }

  private static Stream<Split> splits(TreeNode node) {
    List<Split> found = new ArrayList<>();
    if (node instanceof Split split) {
      found.add(split);
      splits(split.left()).forEach(found::add);
      splits(split.right()).forEach(found::add);
    }
    return found.stream();
  }
}
