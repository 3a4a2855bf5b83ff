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
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.Communicator;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.apache.spark.HashPartitioner;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * XGBoost at work where the clients are: every task makes a matrix of its share of them, and all of
 * them grow the same trees. XGBoost's own Spark estimator does likewise, but grants a task no more
 * threads than every task of the session gets, and takes longer to hand over rows than it takes to
 * read them.
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
        env -> blocks(growing).mapPartitions(some -> List.of(grow(some, null, env)).iterator()));
  }

  /** Grows until the stopping clients are predicted no better. */
  FittedBooster run(Dataset<Row> growing, Dataset<Row> stopping) {
    return first(
        env ->
            blocks(growing)
                .zipPartitions(
                    blocks(stopping),
                    (some, others) -> List.of(grow(some, others, env)).iterator()));
  }

  private interface Growth {
    JavaRDD<FittedBooster> in(Map<String, Object> environment);
  }

  /** All tasks come to the same trees. */
  private FittedBooster first(Growth growth) {
    return workers == 1 ? growth.in(Map.of()).first() : Together.run(workers, growth::in);
  }

  /** A partition for each task. */
  private JavaRDD<Block> blocks(Dataset<Row> prepared) {
    List<Column> columns = new ArrayList<>();
    columns.add(col(Clients.CLIENT));
    columns.add(col(Clients.TARGET).cast("float"));
    columns.add(col(Preparation.SLOTS));
    if (Learner.weighted(prepared)) {
      columns.add(col(Learner.WEIGHT).cast("float"));
    }
    return prepared
        .select(columns.toArray(Column[]::new))
        .javaRDD()
        .mapPartitionsToPair(rows -> Block.of(rows, workers))
        .partitionBy(new HashPartitioner(workers))
        .values();
  }

  private FittedBooster grow(
      Iterator<Block> growing, @Nullable Iterator<Block> stopping, Map<String, Object> environment)
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

  private FittedBooster grow(Iterator<Block> growing, @Nullable Iterator<Block> stopping)
      throws XGBoostError {
    DMatrix matrix = Block.matrix(growing);
    Map<String, DMatrix> watched =
        stopping == null ? Map.of() : Map.of("stop", Block.matrix(stopping));
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
}
