package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.prepare.Preparation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import ml.dmlc.xgboost4j.LabeledPoint;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.Communicator;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * XGBoost at work where the clients are: every task makes a matrix of its partition, row by row as
 * it comes, and all of them grow the same trees. XGBoost's own Spark estimator does likewise, but
 * grants a task no more threads than every task of the session gets, and copies each row more often
 * than it takes to read it.
 *
 * @param parameters by XGBoost's names
 * @param rounds most trees
 * @param patience rounds without a better log loss of the stopping clients after which growing
 *     stops; 0 if there are none
 * @param workers tasks that grow one model together
 */
record BoosterFit(Map<String, Object> parameters, int rounds, int patience, int workers)
    implements Serializable {

  /** Grows all rounds. */
  FittedBooster run(Dataset<Row> growing) {
    return first(
        env -> rows(growing).mapPartitions(rows -> List.of(grow(rows, null, env)).iterator()));
  }

  /** Grows until the stopping clients are predicted no better. */
  FittedBooster run(Dataset<Row> growing, Dataset<Row> stopping) {
    return first(
        env ->
            rows(growing)
                .zipPartitions(
                    rows(stopping), (some, others) -> List.of(grow(some, others, env)).iterator()));
  }

  private interface Growth {
    JavaRDD<FittedBooster> in(Map<String, Object> environment);
  }

  /** All tasks come to the same trees. */
  private FittedBooster first(Growth growth) {
    return workers == 1 ? growth.in(Map.of()).first() : Together.run(workers, growth::in);
  }

  /** A partition for each task: outcome, vector of slots and, if there is one, weight. */
  private JavaRDD<Row> rows(Dataset<Row> prepared) {
    List<Column> columns = new ArrayList<>();
    columns.add(col(Clients.TARGET).cast("float"));
    columns.add(col(Preparation.SLOTS));
    if (Learner.weighted(prepared)) {
      columns.add(col(Learner.WEIGHT).cast("float"));
    }
    Dataset<Row> read = prepared.select(columns.toArray(Column[]::new));
    JavaRDD<Row> rows = read.javaRDD();
    return rows.getNumPartitions() == workers ? rows : read.repartition(workers).javaRDD();
  }

  private FittedBooster grow(
      Iterator<Row> growing, @Nullable Iterator<Row> stopping, Map<String, Object> environment)
      throws XGBoostError {
    if (environment.isEmpty()) {
      return grow(growing, stopping);
    }
    Map<String, Object> own = new HashMap<>(environment);
    own.put("DMLC_TASK_ID", Integer.toString(TaskContext.getPartitionId()));
    Communicator.init(own);
    try {
      return grow(growing, stopping);
    } finally {
      Communicator.shutdown();
    }
  }

  private FittedBooster grow(Iterator<Row> growing, @Nullable Iterator<Row> stopping)
      throws XGBoostError {
    DMatrix matrix = matrix(growing);
    Map<String, DMatrix> watched = stopping == null ? Map.of() : Map.of("stop", matrix(stopping));
    try {
      Booster booster =
          XGBoost.train(matrix, parameters, rounds, watched, null, null, null, patience);
      String best = watched.isEmpty() ? null : booster.getAttr("best_iteration");
      return new FittedBooster(booster, best == null ? rounds : Integer.parseInt(best) + 1);
    } finally {
      matrix.dispose();
      watched.values().forEach(DMatrix::dispose);
    }
  }

  private static DMatrix matrix(Iterator<Row> rows) throws XGBoostError {
    if (!rows.hasNext()) {
      throw new IllegalStateException("a task has no clients to grow trees on");
    }
    Iterator<LabeledPoint> points =
        StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
            .map(BoosterFit::point)
            .iterator();
    return new DMatrix(points, null, Float.NaN);
  }

  private static LabeledPoint point(Row row) {
    double[] slots = ((Vector) row.get(1)).toArray();
    float[] values = new float[slots.length];
    for (int j = 0; j < values.length; j++) {
      values[j] = (float) slots[j];
    }
    float weight = row.length() > 2 ? row.getFloat(2) : 1;
    return new LabeledPoint(row.getFloat(0), values.length, null, values, weight);
  }
}
