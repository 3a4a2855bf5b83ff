package fr.pretadepenser.training.fit;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.prepare.Imputation;
import fr.pretadepenser.training.prepare.Preparation;
import org.apache.spark.ml.classification.GBTClassificationModel;
import org.apache.spark.ml.classification.GBTClassifier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gradient-boosted trees of Spark MLlib, by its own names, on imputed slots and flags of the
 * missing.
 *
 * @param maxRounds trees grown
 * @param workers partitions of clients one model is learned from
 */
public record SparkGbt(
    int maxDepth,
    double stepSize,
    double subsamplingRate,
    String featureSubsetStrategy,
    int minInstancesPerNode,
    int maxBins,
    int maxRounds,
    int workers)
    implements Learner {

  /** Refuses what Spark would refuse in the middle of a run. */
  public SparkGbt {
    require(maxDepth >= 1 && maxDepth <= 12, "max-depth", "between 1 and 12", maxDepth);
    require(stepSize > 0 && stepSize <= 1, "step-size", "in (0, 1]", stepSize);
    require(
        subsamplingRate > 0 && subsamplingRate <= 1,
        "subsampling-rate",
        "in (0, 1]",
        subsamplingRate);
    require(
        featureSubsetStrategy.matches(
            "auto|all|sqrt|onethird|log2|0?\\.\\d*[1-9]\\d*|1\\.0|[1-9]\\d*"),
        "feature-subset-strategy",
        "all, sqrt, onethird, log2, a share or a number",
        featureSubsetStrategy);
    require(minInstancesPerNode >= 1, "min-instances-per-node", "at least 1", minInstancesPerNode);
    require(maxBins >= 2, "max-bins", "at least 2", maxBins);
    require(maxRounds >= 1, "max-rounds", "at least 1", maxRounds);
    require(workers >= 1, "workers", "at least 1", workers);
  }

  /** Reads {@code training.gbt}. */
  public static SparkGbt of(Config config) {
    return new SparkGbt(
        config.getInt("max-depth"),
        config.getDouble("step-size"),
        config.getDouble("subsampling-rate"),
        config.getString("feature-subset-strategy"),
        config.getInt("min-instances-per-node"),
        config.getInt("max-bins"),
        config.getInt("max-rounds"),
        config.getInt("workers"));
  }

  /** Grows all rounds, then keeps the first so many that give the others the least log loss. */
  @Override
  public FittedTrees fitStoppedEarly(long seed, Dataset<Row> growing, Dataset<Row> stopping) {
    Dataset<Row> ordered = Clients.inOrder(growing, workers);
    Imputation imputation = Imputation.fit(ordered);
    GBTClassificationModel model = grow(seed, maxRounds, imputation.apply(ordered));
    double[] losses =
        model.evaluateEachIteration(imputation.apply(Clients.inOrder(stopping, workers)));
    int best = 0;
    for (int i = 1; i < losses.length; i++) {
      best = losses[i] < losses[best] ? i : best;
    }
    return new FittedGbt(model, best + 1, imputation);
  }

  @Override
  public FittedTrees fit(long seed, int rounds, Dataset<Row> prepared) {
    Dataset<Row> ordered = Clients.inOrder(prepared, workers);
    Imputation imputation = Imputation.fit(ordered);
    return new FittedGbt(grow(seed, rounds, imputation.apply(ordered)), rounds, imputation);
  }

  private GBTClassificationModel grow(long seed, int rounds, Dataset<Row> complete) {
    GBTClassifier classifier = new GBTClassifier();
    classifier.setFeaturesCol(Preparation.SLOTS);
    classifier.setLabelCol(Clients.TARGET);
    classifier.setMaxDepth(maxDepth);
    classifier.setStepSize(stepSize);
    classifier.setSubsamplingRate(subsamplingRate);
    classifier.setFeatureSubsetStrategy(featureSubsetStrategy);
    classifier.setMinInstancesPerNode(minInstancesPerNode);
    classifier.setMaxBins(maxBins);
    classifier.setMaxIter(rounds);
    classifier.setSeed(seed);
    if (Learner.weighted(complete)) {
      classifier.setWeightCol(WEIGHT);
    }
    return classifier.fit(complete);
  }

  private static void require(boolean holds, String key, String range, Object value) {
    if (!holds) {
      throw Failure.badConfiguration(
          "training.gbt." + key + " must be " + range + ", not " + value);
    }
  }
}
