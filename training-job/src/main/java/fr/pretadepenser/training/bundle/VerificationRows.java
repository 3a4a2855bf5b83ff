package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.bundle.Verification;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.model.score.Attribution;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.evaluate.Platt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * The rows that prove a bundle wherever it is loaded. Each value is drawn from another client, so
 * that no row is anyone's record; one row misses everything it may, one names unseen categories.
 * What is expected of them is the compiled scorer's word, after XGBoost itself has agreed with it.
 */
final class VerificationRows {
  private static final double PROBABILITY_TOLERANCE = 1e-12;
  private static final double CONTRIBUTION_TOLERANCE = 1e-9;
  private static final double XGBOOST_PROBABILITY = 1e-6;
  private static final double XGBOOST_CONTRIBUTION = 1e-4;

  private VerificationRows() {}

  /** Mixes the values of sampled clients, inputs by name, into rows of nobody. */
  static List<Map<String, Object>> mix(
      List<Map<String, Object>> sample, List<Feature> inputs, int rows, long seed) {
    Random random = new Random(seed);
    List<Map<String, Object>> mixed = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (Feature input : inputs) {
        Object value = sample.get(random.nextInt(sample.size())).get(input.name());
        if (value != null && (i > 0 || input.required())) {
          row.put(input.name(), i == 1 && input.isCategory() ? "unseen" : value);
        }
      }
      mixed.add(row);
    }
    return mixed;
  }

  /**
   * Scores and explains the rows.
   *
   * @throws Failure failed check, if XGBoost's own sums differ
   */
  static Verification expect(List<Map<String, Object>> rows, Scorer scorer, TrainedModel model) {
    List<Verification.Row> expected = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      double[] slots = scorer.slots(Inputs.of(scorer.inputs(), row));
      Attribution attribution = scorer.explain(slots);
      double probability = scorer.probability(slots);
      agree(expected.size(), slots, probability, attribution, model);
      expected.add(
          new Verification.Row(
              row,
              probability,
              attribution.baseline(),
              Arrays.stream(attribution.contributions()).boxed().toList()));
    }
    return new Verification(PROBABILITY_TOLERANCE, CONTRIBUTION_TOLERANCE, expected);
  }

  private static void agree(
      int row, double[] slots, double probability, Attribution attribution, TrainedModel model) {
    Booster booster = model.booster();
    Platt calibration = model.calibration();
    try {
      DMatrix matrix = matrix(slots);
      double margin = booster.predict(matrix, true)[0][0];
      check(
          "probability of row " + row,
          probability,
          Platt.probability(calibration.logOdds(margin)),
          XGBOOST_PROBABILITY);
      float[] contributions = booster.predictContrib(matrix, 0)[0];
      for (int j = 0; j < slots.length; j++) {
        check(
            "contribution of " + model.slots().features().get(j).name() + " in row " + row,
            attribution.contributions()[j],
            calibration.slope() * contributions[j],
            XGBOOST_CONTRIBUTION);
      }
      matrix.dispose();
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  private static DMatrix matrix(double[] slots) throws XGBoostError {
    float[] values = new float[slots.length];
    for (int j = 0; j < slots.length; j++) {
      values[j] = (float) slots[j];
    }
    return new DMatrix(values, 1, slots.length, Float.NaN);
  }

  private static void check(String what, double exported, double xgboost, double tolerance) {
    if (!(Math.abs(exported - xgboost) <= tolerance)) {
      throw Failure.failedCheck(
          what + " is " + exported + " in the bundle and " + xgboost + " by XGBoost");
    }
  }
}
