package fr.pretadepenser.bench.fit;

import java.nio.file.Path;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Whether both models learned the same: their mean log loss on the first clients, in nats. */
final class LogLoss {
  private static final int MOST_CLIENTS = 10_000;

  private LogLoss() {}

  static double of(Path model, Matrix matrix) throws XGBoostError {
    int clients = Math.min(MOST_CLIENTS, matrix.clients());
    float[] values = new float[clients * matrix.features()];
    int[] outcomes = new int[clients];
    for (int i = 0; i < clients; i++) {
      float[] row = matrix.row(i);
      outcomes[i] = matrix.outcome(i, row);
      System.arraycopy(row, 0, values, i * matrix.features(), row.length);
    }
    Booster booster = XGBoost.loadModel(model.toString());
    float[][] probabilities =
        booster.predict(new DMatrix(values, clients, matrix.features(), Float.NaN));
    double sum = 0;
    for (int i = 0; i < clients; i++) {
      double p = probabilities[i][0];
      sum -= Math.log(outcomes[i] == 1 ? p : 1 - p);
    }
    return sum / clients;
  }
}
