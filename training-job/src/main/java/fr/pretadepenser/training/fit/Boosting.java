package fr.pretadepenser.training.fit;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.prepare.Preparation;
import fr.pretadepenser.training.prepare.SlotDirections;
import java.util.Arrays;
import java.util.stream.Collectors;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;
import ml.dmlc.xgboost4j.scala.spark.XGBoostClassifier;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.Param;
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
 * @param workers tasks that grow one model together, one thread each
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
    boolean monotone)
    implements Learner {

  /** Without constraints, and with no penalty but the ridge. */
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
        Monotone.of(config) == Monotone.ON);
  }

  /** Stops once the log loss of the others has not fallen for some rounds. */
  @Override
  public FittedTrees fitStoppedEarly(long seed, Dataset<Row> growing, Dataset<Row> stopping) {
    XGBoostClassifier classifier = classifier(seed, growing);
    classifier.setNumEarlyStoppingRounds(earlyStopping);
    classifier.setEvalDataset(stopping);
    Booster booster = classifier.fit(growing).nativeBooster().booster();
    try {
      int best = Integer.parseInt(booster.getAttr("best_iteration"));
      return new FittedBooster(booster, best + 1);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public FittedTrees fit(long seed, int rounds, Dataset<Row> prepared) {
    XGBoostClassifier classifier = classifier(seed, prepared);
    classifier.setNumRound(rounds);
    return new FittedBooster(classifier.fit(prepared).nativeBooster().booster(), rounds);
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
        constrained);
  }

  /** An estimator of log-odds over the vector of slots of prepared clients, NaN missing. */
  private XGBoostClassifier classifier(long seed, Dataset<Row> prepared) {
    XGBoostClassifier classifier = new XGBoostClassifier();
    classifier.setFeaturesCol(Preparation.SLOTS);
    classifier.setLabelCol(Clients.TARGET);
    classifier.setMissing(Float.NaN);
    classifier.setObjective("binary:logistic");
    classifier.setEvalMetric("logloss");
    classifier.setTreeMethod("hist");
    classifier.setMaxDepth(maxDepth);
    classifier.setEta(eta);
    classifier.setSubsample(subsample);
    classifier.setColsampleBytree(colsampleBytree);
    classifier.setMinChildWeight(minChildWeight);
    classifier.setGamma(gamma);
    classifier.setLambda(lambda);
    classifier.setAlpha(alpha);
    classifier.setMaxBins(maxBins);
    classifier.setNumRound(maxRounds);
    classifier.setNumWorkers(workers);
    classifier.setNthread(1);
    classifier.setVerbosity(0);
    classifier.setSeed(seed);
    if (Learner.weighted(prepared)) {
      classifier.setWeightCol(WEIGHT);
    }
    if (monotone) {
      constrain(classifier, SlotDirections.of(prepared.schema()));
    }
    silence(classifier);
    return classifier;
  }

  /**
   * Holds the margin, the log-odds of payment difficulties, to grow (1) or to fall (-1) with a
   * slot. As text, for the classifier's own parameter hands XGBoost an array it cannot read.
   */
  private static void constrain(XGBoostClassifier classifier, int[] directions) {
    Param<String> constraints =
        new Param<>(classifier, classifier.monotoneConstraints().name(), "direction of each slot");
    classifier.set(
        constraints,
        Arrays.stream(directions)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "(", ")")));
  }

  /**
   * Turns off the line on the console each round. XGBoost reads {@code verbose_eval}, yet the
   * classifier knows no such parameter: one that only Tweedie regression needs gives way to it.
   */
  private static void silence(XGBoostClassifier classifier) {
    Param<?>[] parameters = classifier.params();
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i].name().equals("tweedie_variance_power")) {
        IntParam verbose = new IntParam(classifier, "verbose_eval", "rounds between lines");
        parameters[i] = verbose;
        classifier.set(verbose, 0);
      }
    }
  }

  private static void require(boolean holds, String key, String range, Object value) {
    if (!holds) {
      throw Failure.badConfiguration(
          "training.boosting." + key + " must be " + range + ", not " + value);
    }
  }
}
