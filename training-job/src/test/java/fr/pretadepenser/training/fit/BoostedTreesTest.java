package fr.pretadepenser.training.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.training.fit.TreeNode.Leaf;
import fr.pretadepenser.training.fit.TreeNode.Split;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final String MODEL =
      """
      {"learner": {
        "objective": {"name": "%s"},
        "learner_model_param": {"base_score": "%s"},
        "gradient_booster": {"model": {"trees": [{
          "left_children": [1, -1, -1], "right_children": [2, -1, -1],
          "split_indices": [3, 0, 0], "split_conditions": [1E-1, -5E-1, 2.5E-1],
          "split_type": [0, 0, 0], "default_left": [1, 0, 0], "sum_hessian": [3E1, 1E1, 2E1]
        }]}}}}
      """;

  @Test
  void readsSplitsLeavesAndCovers() {
    assertThat(parse("binary:logistic", "[2.5E-1]").trees())
        .containsExactly(
            new Split(
                3, Threshold.largestBelow(0.1f), true, new Leaf(-0.5, 10), new Leaf(0.25, 20), 30));
  }

  @Test
  void theBaseScoreIsAProbabilityInAnArrayOrNot() {
    assertThat(parse("binary:logistic", "[2.5E-1]").baseMargin())
        .isCloseTo(-Math.log(3), within(1e-12));
    assertThat(parse("binary:logistic", "2.5E-1").baseMargin())
        .isCloseTo(-Math.log(3), within(1e-12));
  }

  @Test
  void refusesAnotherObjective() {
    assertThatThrownBy(() -> parse("reg:squarederror", "[0]"))
        .hasMessageContaining("reg:squarederror");
  }

  private static BoostedTrees parse(String objective, String baseScore) {
    return BoostedTrees.parse(
        MODEL.formatted(objective, baseScore).getBytes(StandardCharsets.UTF_8));
  }
}
