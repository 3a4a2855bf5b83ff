package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.prepare.Preparation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Predicts the margins (uncalibrated log-odds) of prepared clients with the rounds that count,
 * which the Spark model, that always uses all of them, cannot.
 */
final class Margins {
  private static final int BATCH = 4096;
  private static final StructType SCHEMA =
      new StructType()
          .add(Clients.CLIENT, DataTypes.LongType)
          .add(Clients.TARGET, DataTypes.IntegerType)
          .add(Folds.FOLD, DataTypes.IntegerType)
          .add(CrossFit.MARGIN, DataTypes.DoubleType);

  private Margins() {}

  /** Client, outcome, fold and margin. */
  static Dataset<Row> of(FittedBooster booster, Dataset<Row> prepared) {
    MapPartitionsFunction<Row, Row> predict = rows -> predict(booster, rows);
    return prepared
        .select(col(Clients.CLIENT), col(Clients.TARGET), col(Folds.FOLD), col(Preparation.SLOTS))
        .mapPartitions(predict, Encoders.row(SCHEMA));
  }

  private static Iterator<Row> predict(FittedBooster fitted, Iterator<Row> rows)
      throws XGBoostError {
    Booster booster = fitted.booster();
    List<Row> predicted = new ArrayList<>();
    List<Row> batch = new ArrayList<>(BATCH);
    while (rows.hasNext()) {
      batch.add(rows.next());
      if (batch.size() == BATCH || !rows.hasNext()) {
        DMatrix matrix = matrix(batch);
        float[][] margins = booster.predict(matrix, true, fitted.rounds());
        matrix.dispose();
        for (int i = 0; i < batch.size(); i++) {
          Row row = batch.get(i);
          predicted.add(
              RowFactory.create(
                  row.getLong(0), row.getInt(1), row.getInt(2), (double) margins[i][0]));
        }
        batch.clear();
      }
    }
    booster.dispose();
    return predicted.iterator();
  }

  private static DMatrix matrix(List<Row> rows) throws XGBoostError {
    int width = ((Vector) rows.get(0).get(3)).size();
    float[] values = new float[rows.size() * width];
    for (int i = 0; i < rows.size(); i++) {
      double[] slots = ((Vector) rows.get(i).get(3)).toArray();
      for (int j = 0; j < width; j++) {
        values[i * width + j] = (float) slots[j];
      }
    }
    return new DMatrix(values, rows.size(), width, Float.NaN);
  }
}
