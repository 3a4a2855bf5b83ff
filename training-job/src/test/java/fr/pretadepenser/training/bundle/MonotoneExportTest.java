package fr.pretadepenser.training.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Direction;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.FittedModel;
import fr.pretadepenser.training.prepare.Preparation;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Constraints of XGBoost are in the dictionary's sense, and the exported model keeps them. */
class MonotoneExportTest {
  private static final Boosting FREE = new Boosting(4, 0.3, 1, 1, 2, 1, 64, 40, 10, 1);
  private static final int EXTERNAL_SCORE = 3;
  private static final int OPEN_CREDITS = 5;

  private final FeatureDictionary slots = slots();
  private final Dataset<Row> labelled =
      LabelledClients.of(TinyNight.features(LocalSpark.session(), 1_200), new Folds(2, 1, 4));

  @Test
  void riskOnlyFallsWithAGoodScoreAndOnlyGrowsWithOpenCredits() {
    FittedModel fitted = fit(FREE.monotone(true));
    ToDoubleFunction<double[]> exported = exported(fitted)::logOdds;
    for (double[] row : rows(fitted)) {
      assertThat(sweep(exported, row, EXTERNAL_SCORE, 0.025))
          .isSortedAccordingTo((a, b) -> Double.compare(b, a));
      assertThat(sweep(exported, row, OPEN_CREDITS, 0.25)).isSorted();
    }
  }

  @Test
  void withoutConstraintsNoiseShows() {
    FittedModel fitted = fit(FREE);
    ToDoubleFunction<double[]> exported = exported(fitted)::logOdds;
    assertThat(rows(fitted))
        .anySatisfy(
            row ->
                assertThat(sweep(exported, row, OPEN_CREDITS, 0.25))
                    .isNotEqualTo(sorted(sweep(exported, row, OPEN_CREDITS, 0.25))));
  }

  private FittedModel fit(Boosting boosting) {
    return FittedModel.fit(slots, boosting, 1, 40, labelled);
  }

  private Scorer exported(FittedModel fitted) {
    try (BundleFolder folder = BundleFolder.create("monotone")) {
      return folder.writeModel(
          TrainedModel.of(fitted, Platt.IDENTITY),
          List.of(Map.of("amt_credit", 1e5, "amt_annuity", 1e4, "amt_income_total", 5e4)),
          1);
    }
  }

  private List<double[]> rows(FittedModel fitted) {
    return fitted
        .preparation()
        .apply(labelled)
        .select(Preparation.SLOTS)
        .limit(100)
        .collectAsList()
        .stream()
        .map(row -> ((Vector) row.get(0)).toArray())
        .toList();
  }

  /** Log-odds of a client as one slot grows. */
  private static List<Double> sweep(
      ToDoubleFunction<double[]> logOdds, double[] row, int slot, double step) {
    return java.util.stream.IntStream.range(0, 41)
        .mapToObj(
            i -> {
              double[] changed = row.clone();
              changed[slot] = i * step;
              return logOdds.applyAsDouble(changed);
            })
        .toList();
  }

  private static List<Double> sorted(List<Double> values) {
    return values.stream().sorted().toList();
  }

  private static FeatureDictionary slots() {
    return new FeatureDictionary(
        SlotChoice.DEFAULT.of(TinyNight.dictionary()).features().stream()
            .map(
                feature ->
                    switch (feature.name()) {
                      case "ext_source_2" -> with(feature, Direction.DECREASES_RISK);
                      case "bureau_active_count" -> with(feature, Direction.INCREASES_RISK);
                      default -> feature;
                    })
            .toList());
  }

  private static Feature with(Feature f, Direction direction) {
    return new Feature(
        f.name(),
        f.label(),
        f.sentence(),
        f.unit(),
        f.source(),
        f.family(),
        f.missing(),
        direction,
        f.protection(),
        f.editable(),
        f.required(),
        f.formula());
  }
}
