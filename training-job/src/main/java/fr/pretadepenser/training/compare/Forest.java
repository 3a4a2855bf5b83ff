package fr.pretadepenser.training.compare;

import com.typesafe.config.Config;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.Predictor;
import fr.pretadepenser.training.prepare.Imputation;
import fr.pretadepenser.training.prepare.Preparation;
import org.apache.spark.ml.classification.RandomForestClassificationModel;
import org.apache.spark.ml.classification.RandomForestClassifier;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Random forest of Spark MLlib, on imputed slots and flags. */
record Forest(int trees, int maxDepth, int minInstancesPerNode, int maxBins) implements Contender {
  /** A vote of all trees is no certainty. */
  private static final double LEAST_PROBABILITY = 1e-4;

  Forest {
    CompareSettings.require(trees >= 1, "forest.trees", "be at least 1");
    CompareSettings.require(
        maxDepth >= 1 && maxDepth <= 30, "forest.max-depth", "be between 1 and 30");
    CompareSettings.require(
        minInstancesPerNode >= 1, "forest.min-instances-per-node", "be at least 1");
    CompareSettings.require(maxBins >= 2, "forest.max-bins", "be at least 2");
  }

  static Forest of(Config config) {
    return new Forest(
        config.getInt("trees"),
        config.getInt("max-depth"),
        config.getInt("min-instances-per-node"),
        config.getInt("max-bins"));
  }

  @Override
  public Predictor fit(long seed, Treatment treatment, Dataset<Row> training, int[] cardinalities) {
    Dataset<Row> treated = treatment.apply(training, seed, cardinalities);
    Imputation imputation = Imputation.fit(treated);
    RandomForestClassifier classifier = new RandomForestClassifier();
    classifier.setFeaturesCol(Preparation.SLOTS);
    classifier.setLabelCol(Clients.TARGET);
    classifier.setNumTrees(trees);
    classifier.setMaxDepth(maxDepth);
    classifier.setMinInstancesPerNode(minInstancesPerNode);
    classifier.setMaxBins(maxBins);
    classifier.setSeed(seed);
    if (Learner.weighted(treated)) {
      classifier.setWeightCol(Learner.WEIGHT);
    }
    RandomForestClassificationModel model = classifier.fit(imputation.apply(treated));
    return slots ->
        slots.stream()
            .mapToDouble(
                row ->
                    logit(model.predictProbability(Vectors.dense(imputation.apply(row))).apply(1)))
            .toArray();
  }

  private static double logit(double probability) {
    double p = Math.min(Math.max(probability, LEAST_PROBABILITY), 1 - LEAST_PROBABILITY);
    return Math.log(p / (1 - p));
  }
}
