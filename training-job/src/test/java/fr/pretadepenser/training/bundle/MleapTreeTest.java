package fr.pretadepenser.training.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.training.fit.BoostedTrees;
import fr.pretadepenser.training.fit.TreeNode;
import fr.pretadepenser.training.fit.TreeNode.Leaf;
import fr.pretadepenser.training.fit.TreeNode.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import ml.combust.mleap.core.tree.Node;
import org.apache.spark.ml.linalg.Vectors;
import org.junit.jupiter.api.Test;

class MleapTreeTest {
  private static final TinyBooster TINY = TinyBooster.fit(6, 30, 11);
  private static final BoostedTrees BOOSTED = TINY.trees();

  @Test
  void missingGoesWhereXgboostLearnedToSendIt() {
    Node right = MleapTree.of(split(2.5, false), 1);
    assertThat(leaf(right, 2)).isEqualTo(-1);
    assertThat(leaf(right, 3)).isEqualTo(1);
    assertThat(leaf(right, Double.NaN)).isEqualTo(1);
    Node left = MleapTree.of(split(2.5, true), 1);
    assertThat(leaf(left, 2)).isEqualTo(-1);
    assertThat(leaf(left, 3)).isEqualTo(1);
    assertThat(leaf(left, Double.NaN)).isEqualTo(-1);
  }

  @Test
  void agreesWithXgboostOnEveryThresholdAndBesideIt() {
    Random random = new Random(3);
    for (Split split : splits()) {
      double last = split.largestLeft();
      double t = (float) Math.nextUp(last);
      for (double value :
          new double[] {
            t, Math.nextUp(t), Math.nextDown(t), last, Math.nextUp(last), 0, -0.0, Double.NaN
          }) {
        double[] row = row(random);
        row[split.slot()] = value;
        assertThat(margin(row)).isCloseTo(TINY.margin(row), within(1e-5));
      }
    }
  }

  @Test
  void agreesWithXgboostOnRandomRows() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      double[] row = row(random);
      assertThat(margin(row)).isCloseTo(TINY.margin(row), within(1e-5));
    }
  }

  @Test
  void bothDirectionsOfMissingOccurOnOnePath() {
    assertThat(splits().stream().map(Split::missingLeft)).contains(true, false);
  }

  private static TreeNode split(double largestLeft, boolean missingLeft) {
    return new Split(0, largestLeft, missingLeft, new Leaf(-1, 3), new Leaf(1, 4), 7);
  }

  private static double leaf(Node tree, double value) {
    return tree.predictImpl(Vectors.dense(value, -value)).prediction();
  }

  private static double margin(double[] row) {
    double[] both = Arrays.copyOf(row, 2 * row.length);
    for (int j = 0; j < row.length; j++) {
      both[row.length + j] = -row[j];
    }
    double sum = BOOSTED.baseMargin();
    for (TreeNode tree : BOOSTED.trees()) {
      sum += MleapTree.of(tree, row.length).predictImpl(Vectors.dense(both)).prediction();
    }
    return sum;
  }

  private static double[] row(Random random) {
    double[] row = new double[TINY.slots()];
    for (int j = 0; j < row.length; j++) {
      row[j] = random.nextDouble() < 0.2 ? Double.NaN : TinyBooster.draw(random, j);
    }
    return row;
  }

  private static List<Split> splits() {
    List<Split> found = new ArrayList<>();
    BOOSTED.trees().forEach(tree -> collect(tree, found));
    return found;
  }

  private static void collect(TreeNode node, List<Split> found) {
    if (node instanceof Split split) {
      found.add(split);
      collect(split.left(), found);
      collect(split.right(), found);
    }
  }
}
