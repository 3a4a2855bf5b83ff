package fr.pretadepenser.training.fit;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.prepare.SlotDirections;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * XGBoost: modest fixed settings, by its own names.
 *
 * @param gamma loss that a split must save
 * @param lambda ridge penalty of leaves
 * @param alpha lasso penalty of leaves
 * @param maxRounds most trees
 * @param earlyStopping rounds without a better log loss after which growing stops
 * @param workers tasks that grow one model together
 * @param threads of each task
 * @param monotone whether risk may only grow, or only fall, with a slot where the dictionary says
 *     so
 */
public record Boosting(
    int maxDepth,
    double eta,
    double subsample,
    double colsampleBytree,
    double minChildWeight,
    double gamma,
    double lambda,
    double alpha,
    int maxBins,
    int maxRounds,
    int earlyStopping,
    int workers,
    int threads,
    boolean monotone)
    implements Learner {

  /** One thread to a task, without constraints, and with no penalty but the ridge. */
  public Boosting(
      int maxDepth,
      double eta,
      double subsample,
      double colsampleBytree,
      double minChildWeight,
      double lambda,
      int maxBins,
      int maxRounds,
      int earlyStopping,
      int workers) {
    this(
        maxDepth,
        eta,
        subsample,
        colsampleBytree,
        minChildWeight,
        0,
        lambda,
        0,
        maxBins,
        maxRounds,
        earlyStopping,
        workers,
        1,
        false);
  }

  /** Refuses what XGBoost would refuse in the middle of a run. */
  public Boosting {
    require(maxDepth >= 1 && maxDepth <= 12, "max-depth", "between 1 and 12", maxDepth);
    require(eta > 0 && eta <= 1, "eta", "in (0, 1]", eta);
    require(subsample > 0 && subsample <= 1, "subsample", "in (0, 1]", subsample);
    require(
        colsampleBytree > 0 && colsampleBytree <= 1,
        "colsample-bytree",
        "in (0, 1]",
        colsampleBytree);
    require(minChildWeight >= 0, "min-child-weight", "at least 0", minChildWeight);
    require(gamma >= 0, "gamma", "at least 0", gamma);
    require(lambda >= 0, "lambda", "at least 0", lambda);
    require(alpha >= 0, "alpha", "at least 0", alpha);
    require(maxBins >= 2, "max-bins", "at least 2", maxBins);
    require(maxRounds >= 1, "max-rounds", "at least 1", maxRounds);
    require(earlyStopping >= 1, "early-stopping", "at least 1", earlyStopping);
    require(workers >= 1, "workers", "at least 1", workers);
    require(threads >= 1, "threads", "at least 1", threads);
  }

  /** Reads {@code training.boosting}. */
  public static Boosting of(Config config) {
    return new Boosting(
        config.getInt("max-depth"),
        config.getDouble("eta"),
        config.getDouble("subsample"),
        config.getDouble("colsample-bytree"),
        config.getDouble("min-child-weight"),
        config.getDouble("gamma"),
        config.getDouble("lambda"),
        config.getDouble("alpha"),
        config.getInt("max-bins"),
        config.getInt("max-rounds"),
        config.getInt("early-stopping"),
        config.getInt("workers"),
        config.getInt("threads"),
        Monotone.of(config) == Monotone.ON);
  }

  /** Stops once the log loss of the others has not fallen for some rounds. */
  @Override
  public FittedTrees fitStoppedEarly(long seed, Dataset<Row> growing, Dataset<Row> stopping) {
    return new BoosterFit(parameters(seed, growing), maxRounds, earlyStopping, workers)
        .run(growing, stopping);
  }

  @Override
  public FittedTrees fit(long seed, int rounds, Dataset<Row> prepared) {
    return new BoosterFit(parameters(seed, prepared), rounds, 0, workers).run(prepared);
  }

  @Override
  public int cores() {
    return workers * threads;
  }

  /** The same, constrained or free. */
  public Boosting monotone(boolean constrained) {
    return new Boosting(
        maxDepth,
        eta,
        subsample,
        colsampleBytree,
        minChildWeight,
        gamma,
        lambda,
        alpha,
        maxBins,
        maxRounds,
        earlyStopping,
        workers,
        threads,
        constrained);
  }

  /** By XGBoost's names: log-odds over the vector of slots of prepared clients, NaN missing. */
  private Map<String, Object> parameters(long seed, Dataset<Row> prepared) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("eval_metric", "logloss");
    parameters.put("tree_method", "hist");
    parameters.put("max_depth", maxDepth);
    parameters.put("eta", eta);
    parameters.put("subsample", subsample);
    parameters.put("colsample_bytree", colsampleBytree);
    parameters.put("min_child_weight", minChildWeight);
    parameters.put("gamma", gamma);
    parameters.put("lambda", lambda);
    parameters.put("alpha", alpha);
    parameters.put("max_bin", maxBins);
    parameters.put("nthread", threads);
    parameters.put("seed", seed);
    parameters.put("verbosity", 0);
    parameters.put("verbose_eval", 0);
    if (monotone) {
      // The margin, the log-odds of payment difficulties, grows (1) or falls (-1) with a slot.
      parameters.put(
          "monotone_constraints",
          Arrays.stream(SlotDirections.of(prepared.schema()))
              .mapToObj(Integer::toString)
              .collect(Collectors.joining(",", "(", ")")));
    }
    return parameters;
  }

  private static void require(boolean holds, String key, String range, Object value) {
    if (!holds) {
      throw Failure.badConfiguration(
          "training.boosting." + key + " must be " + range + ", not " + value);
    }
  }
}
