package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.BoostedTrees;
import fr.pretadepenser.training.fit.TreeNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ml.combust.mleap.core.classification.GBTClassifierModel;
import ml.combust.mleap.core.feature.ElementwiseProductModel;
import ml.combust.mleap.core.feature.HandleInvalid;
import ml.combust.mleap.core.feature.StringIndexerModel;
import ml.combust.mleap.core.feature.VectorAssemblerModel;
import ml.combust.mleap.core.regression.DecisionTreeRegressionModel;
import ml.combust.mleap.core.types.DataShape;
import ml.combust.mleap.core.types.NodeShape;
import ml.combust.mleap.core.types.ScalarShape;
import ml.combust.mleap.core.types.TensorShape;
import ml.combust.mleap.runtime.frame.Transformer;
import ml.combust.mleap.runtime.transformer.Pipeline;
import ml.combust.mleap.runtime.transformer.PipelineModel;
import ml.combust.mleap.runtime.transformer.classification.GBTClassifier;
import ml.combust.mleap.runtime.transformer.feature.ElementwiseProduct;
import ml.combust.mleap.runtime.transformer.feature.StringIndexer;
import ml.combust.mleap.runtime.transformer.feature.VectorAssembler;
import org.apache.spark.ml.linalg.Vectors;
import scala.Option;

/**
 * A fitted model as a pipeline of stock MLeap stages: string indexers, in-bundle arithmetic, the
 * slots, their negated copies, and trees whose weights carry the calibration. MLeap's probability
 * is 1 / (1 + exp(-2F)), so trees weigh half the calibration's slope.
 */
final class ScoringPipeline {
  private static final String SLOTS = "slots";
  private static final String NEGATED = "slots__negated";
  private static final String BOTH = "slots__both";

  private ScoringPipeline() {}

  /**
   * @param slots the features the trees read, in order
   * @param categories values of each category in index order, by feature name
   */
  static Pipeline of(
      FeatureDictionary slots,
      Map<String, List<String>> categories,
      BoostedTrees trees,
      Platt calibration) {
    List<Transformer> stages = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (Feature feature : slots.features()) {
      if (feature.isCategory()) {
        stages.add(indexer(feature, categories));
      }
      columns.add(feature.isCategory() ? index(feature) : feature.name());
    }
    for (Feature feature : slots.features()) {
      if (feature.formula() != null) {
        stages.addAll(FormulaStages.of(feature.name(), feature.formula()));
      }
    }
    int n = columns.size();
    stages.add(assembler(SLOTS, columns, new ScalarShape(false)));
    stages.add(negation(n));
    stages.add(assembler(BOTH, List.of(SLOTS, NEGATED), vector(n)));
    stages.add(classifier(n, trees, calibration));
    return new Pipeline("pipeline", shape(), new PipelineModel(ScalaList.of(stages)));
  }

  private static Transformer indexer(Feature feature, Map<String, List<String>> categories) {
    List<String> labels = categories.get(feature.name());
    if (labels == null) {
      throw new IllegalArgumentException("no values of category " + feature.name());
    }
    return new StringIndexer(
        index(feature),
        shape().withStandardInput(feature.name()).withStandardOutput(index(feature)),
        new StringIndexerModel(ScalaList.of(labels), HandleInvalid.fromString("keep", false)));
  }

  private static String index(Feature feature) {
    return feature.name() + "__index";
  }

  private static Transformer assembler(String output, List<String> inputs, DataShape each) {
    NodeShape shape = shape();
    List<DataShape> shapes = new ArrayList<>();
    for (String input : inputs) {
      shape = shape.withInput("input" + shapes.size(), input);
      shapes.add(each);
    }
    return new VectorAssembler(
        output, shape.withStandardOutput(output), new VectorAssemblerModel(ScalaList.of(shapes)));
  }

  private static Transformer negation(int n) {
    double[] minus = new double[n];
    Arrays.fill(minus, -1);
    return new ElementwiseProduct(
        NEGATED,
        shape().withStandardInput(SLOTS).withStandardOutput(NEGATED),
        new ElementwiseProductModel(Vectors.dense(minus)));
  }

  private static Transformer classifier(int n, BoostedTrees boosted, Platt calibration) {
    List<DecisionTreeRegressionModel> trees = new ArrayList<>();
    List<Object> weights = new ArrayList<>();
    // Base score and intercept, as a tree of one leaf.
    double bias = calibration.logOdds(boosted.baseMargin());
    trees.add(new DecisionTreeRegressionModel(MleapTree.leaf(bias, 1), 2 * n));
    weights.add(0.5);
    for (TreeNode tree : boosted.trees()) {
      trees.add(new DecisionTreeRegressionModel(MleapTree.of(tree, n), 2 * n));
      weights.add(calibration.slope() / 2);
    }
    return new GBTClassifier(
        "probability",
        shape()
            .withInput("features", BOTH)
            .withOutput("raw_prediction", "raw_prediction")
            .withOutput("probability", "probability")
            .withOutput("prediction", "prediction"),
        new GBTClassifierModel(ScalaList.of(trees), ScalaList.of(weights), 2 * n, Option.empty()));
  }

  private static DataShape vector(int size) {
    return new TensorShape(Option.apply(ScalaList.of(List.<Object>of(size))), false);
  }

  private static NodeShape shape() {
    return ScalaList.emptyShape();
  }
}
