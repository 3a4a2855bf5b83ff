package fr.pretadepenser.training.fit;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.training.fit.TreeNode.Leaf;
import fr.pretadepenser.training.fit.TreeNode.Split;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A fitted ensemble: the margin is the base margin and one leaf of every tree, summed.
 *
 * @param baseMargin log-odds before any tree
 * @param trees in the order they were grown
 */
public record BoostedTrees(double baseMargin, List<TreeNode> trees) {

  /**
   * Reads what {@code Booster.toByteArray("json")} gave for a {@code binary:logistic} model of
   * XGBoost (schema of 3.x), of which every number is a float.
   */
  public static BoostedTrees parse(byte[] json) {
    JsonNode learner;
    try {
      // The gain of a split that constraints forbid is minus infinity; no number read here is.
      learner =
          Json.MAPPER
              .reader()
              .with(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
              .readTree(json)
              .path("learner");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String objective = learner.at("/objective/name").asText();
    if (!objective.equals("binary:logistic")) {
      throw new IllegalArgumentException("cannot export objective '" + objective + "'");
    }
    List<TreeNode> trees = new ArrayList<>();
    for (JsonNode tree : learner.at("/gradient_booster/model/trees")) {
      trees.add(node(tree, 0));
    }
    return new BoostedTrees(
        baseMargin(learner.at("/learner_model_param/base_score").asText()), List.copyOf(trees));
  }

  /** XGBoost 3 writes the base score as an array of one, "[3.26E-1]", older versions without. */
  private static double baseMargin(String score) {
    double probability = Float.parseFloat(score.replaceAll("[\\[\\]]", ""));
    return Math.log(probability / (1 - probability));
  }

  private static TreeNode node(JsonNode tree, int i) {
    int left = tree.path("left_children").path(i).asInt();
    float condition = number(tree, "split_conditions", i);
    float cover = number(tree, "sum_hessian", i);
    if (left < 0) {
      return new Leaf(condition, cover);
    }
    if (tree.path("split_type").path(i).asInt() != 0) {
      throw new IllegalArgumentException("cannot export a split on a set of categories");
    }
    return new Split(
        tree.path("split_indices").path(i).asInt(),
        Threshold.largestBelow(condition),
        tree.path("default_left").path(i).asInt() != 0,
        node(tree, left),
        node(tree, tree.path("right_children").path(i).asInt()),
        cover);
  }

  private static float number(JsonNode tree, String array, int i) {
    JsonNode value = tree.path(array).path(i);
    if (!value.isNumber()) {
      throw new IllegalArgumentException(array + "[" + i + "] of a tree is not a number: " + value);
    }
    // Shortest decimals of floats: their double, narrowed, is the float again.
    return (float) value.asDouble();
  }
}
