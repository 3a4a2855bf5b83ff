package fr.pretadepenser.training.fit;

import fr.pretadepenser.training.fit.TreeNode.Leaf;
import fr.pretadepenser.training.fit.TreeNode.Split;
import fr.pretadepenser.training.prepare.Imputation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.ml.classification.GBTClassificationModel;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.tree.ContinuousSplit;
import org.apache.spark.ml.tree.InternalNode;
import org.apache.spark.ml.tree.Node;

/**
 * Trees of Spark's GBT over imputed slots and flags. They are exported over the slots themselves,
 * without imputation and exactly: a test of an imputed slot sends the missing where it sends the
 * median, and a test of a flag sends the missing one way and every value the other.
 */
final class FittedGbt implements FittedTrees {
  private static final long serialVersionUID = 1L;

  private final GBTClassificationModel model;
  private final Imputation imputation;

  /** Keeps the first trees. */
  FittedGbt(GBTClassificationModel all, int rounds, Imputation imputation) {
    this.model =
        new GBTClassificationModel(
            all.uid(),
            Arrays.copyOf(all.trees(), rounds),
            Arrays.copyOf(all.treeWeights(), rounds),
            all.numFeatures(),
            2);
    this.imputation = imputation;
  }

  @Override
  public String library() {
    return "Spark";
  }

  @Override
  public int rounds() {
    return model.getNumTrees();
  }

  /** Both sum doubles, in the same order but for the factor 2. */
  @Override
  public double tolerance() {
    return 1e-12;
  }

  /** MLlib's probability is 1 / (1 + exp(-2F)), so its margin is 2F. */
  @Override
  public double[] margins(List<double[]> slots) {
    return slots.stream()
        .mapToDouble(row -> 2 * model.predictRaw(Vectors.dense(imputation.apply(row))).apply(1))
        .toArray();
  }

  @Override
  public BoostedTrees trees() {
    List<TreeNode> trees = new ArrayList<>();
    for (int i = 0; i < model.getNumTrees(); i++) {
      trees.add(node(model.trees()[i].rootNode(), 2 * model.treeWeights()[i]));
    }
    return new BoostedTrees(0, List.copyOf(trees));
  }

  /** A flag's gain counts as its slot's. */
  @Override
  public double[] gains(int slots) {
    double[] gains = new double[slots];
    double[] importances = model.featureImportances().toArray();
    for (int i = 0; i < importances.length; i++) {
      gains[imputation.slot(i)] += importances[i];
    }
    return gains;
  }

  /** Spark has none. */
  @Override
  public Optional<double[]> contributions(double[] slots) {
    return Optional.empty();
  }

  private TreeNode node(Node node, double weight) {
    double cover = node.impurityStats().count();
    if (!(node instanceof InternalNode inner)) {
      return new Leaf(weight * node.prediction(), cover);
    }
    // Categories are indices like any number: no other kind of split was grown.
    ContinuousSplit split = (ContinuousSplit) inner.split();
    int slot = imputation.slot(split.featureIndex());
    boolean flag = imputation.isFlag(split.featureIndex());
    return new Split(
        slot,
        flag ? Double.MAX_VALUE : split.threshold(),
        !flag && imputation.median(slot) <= split.threshold(),
        node(inner.leftChild(), weight),
        node(inner.rightChild(), weight),
        cover);
  }
}
