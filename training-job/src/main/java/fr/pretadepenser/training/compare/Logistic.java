package fr.pretadepenser.training.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import com.typesafe.config.Config;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.Predictor;
import fr.pretadepenser.training.prepare.Imputation;
import fr.pretadepenser.training.prepare.Preparation;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;

/**
 * Logistic regression of Spark MLlib with a ridge penalty, on imputed and scaled numbers, flags,
 * and an indicator for each value of a category.
 */
record Logistic(double regParam, int maxIterations) implements Contender {

  Logistic {
    CompareSettings.require(regParam >= 0, "logistic.reg-param", "be at least 0");
    CompareSettings.require(maxIterations >= 1, "logistic.max-iterations", "be at least 1");
  }

  static Logistic of(Config config) {
    return new Logistic(config.getDouble("reg-param"), config.getInt("max-iterations"));
  }

  @Override
  public Predictor fit(long seed, Treatment treatment, Dataset<Row> training, int[] cardinalities) {
    Dataset<Row> treated = treatment.apply(training, seed, cardinalities);
    Imputation imputation = Imputation.fit(treated);
    Dataset<Row> complete = imputation.apply(treated);
    LinearColumns columns = LinearColumns.fit(complete, cardinalities);
    UDF1<Vector, Vector> expand = slots -> Vectors.dense(columns.apply(slots.toArray()));
    LogisticRegression regression = new LogisticRegression();
    regression.setFeaturesCol(Preparation.SLOTS);
    regression.setLabelCol(Clients.TARGET);
    regression.setRegParam(regParam);
    regression.setMaxIter(maxIterations);
    regression.setStandardization(false);
    if (Learner.weighted(treated)) {
      regression.setWeightCol(Learner.WEIGHT);
    }
    LogisticRegressionModel model =
        regression.fit(
            complete.withColumn(
                Preparation.SLOTS,
                udf(expand, SQLDataTypes.VectorType()).apply(col(Preparation.SLOTS))));
    double[] coefficients = model.coefficients().toArray();
    double intercept = model.intercept();
    return slots ->
        slots.stream()
            .mapToDouble(row -> intercept + dot(coefficients, columns.apply(imputation.apply(row))))
            .toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
