package fr.pretadepenser.training.bundle;

import fr.pretadepenser.training.fit.BoostedTrees;
import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * A booster fitted by XGBoost itself on rows whose missing values matter: of each feature a part is
 * missing, and missing raises the outcome for some features and lowers it for others.
 */
record TinyBooster(Booster booster, int slots) {

  static TinyBooster fit(int slots, int rounds, long seed) {
    Random random = new Random(seed);
    int rows = 2_000;
    float[] values = new float[rows * slots];
    float[] labels = new float[rows];
    for (int i = 0; i < rows; i++) {
      double logit = -1;
      for (int j = 0; j < slots; j++) {
        boolean missing = random.nextDouble() < 0.15;
        float value = draw(random, j);
        values[i * slots + j] = missing ? Float.NaN : value;
        logit += missing ? (j % 2 == 0 ? 1.5 : -1.5) : Math.sin(value) * (j % 3 - 0.7);
      }
      labels[i] = random.nextDouble() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
    }
    try {
      DMatrix matrix = new DMatrix(values, rows, slots, Float.NaN);
      matrix.setLabel(labels);
      Map<String, Object> parameters =
          Map.of(
              "objective",
              "binary:logistic",
              "max_depth",
              5,
              "eta",
              0.1,
              "subsample",
              0.8,
              "min_child_weight",
              5,
              "tree_method",
              "hist",
              "nthread",
              1,
              "seed",
              seed);
      Booster booster = XGBoost.train(matrix, parameters, rounds, Map.of(), null, null);
      return new TinyBooster(booster, slots);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /** Small integers, amounts with cents, and numbers around zero. */
  static float draw(Random random, int slot) {
    return switch (slot % 3) {
      case 0 -> random.nextInt(5);
      case 1 -> Math.round(random.nextDouble() * 300) / 100f;
      default -> (float) random.nextGaussian();
    };
  }

  BoostedTrees trees() {
    try {
      return BoostedTrees.parse(booster.toByteArray("json"));
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /** XGBoost's own margin of one row, every slot given as a double. */
  double margin(double[] row) {
    try {
      return booster.predict(matrix(row), true)[0][0];
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /** XGBoost's own contributions of one row, the bias last. */
  float[] contributions(double[] row) {
    try {
      return booster.predictContrib(matrix(row), 0)[0];
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  private DMatrix matrix(double[] row) throws XGBoostError {
    float[] narrowed = new float[row.length];
    for (int j = 0; j < row.length; j++) {
      narrowed[j] = (float) row[j];
    }
    return new DMatrix(narrowed, 1, row.length, Float.NaN);
  }
}
