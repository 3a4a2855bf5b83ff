package fr.pretadepenser.training.evaluate;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.score.DecisionRule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What wrong decisions cost and who decides near the threshold: {@code training.costs}.
 *
 * @param falseNegative cost of granting a loan that meets payment difficulties
 * @param falsePositive cost of refusing one that would not
 * @param ofCredit both are shares of the credit, so that errors weigh by its amount
 * @param greyHalfWidth a person decides from threshold - this to threshold + this; null if {@code
 *     greyShare} says how many clients that shall be
 * @param greyShare share of clients for whom a person decides; null if the width is given
 * @param draws of the bootstrap around the threshold
 */
public record Costs(
    double falseNegative,
    double falsePositive,
    boolean ofCredit,
    @Nullable Double greyHalfWidth,
    @Nullable Double greyShare,
    int draws) {

  /** Refuses costs that are not positive, and both widths or none. */
  public Costs {
    require(
        falseNegative > 0 && falsePositive > 0, "false-negative and false-positive must be > 0");
    require(
        (greyHalfWidth == null) != (greyShare == null),
        "exactly one of grey-half-width and grey-share must be set, the other null");
    require(greyHalfWidth == null || greyHalfWidth >= 0, "grey-half-width must be at least 0");
    require(greyShare == null || (greyShare >= 0 && greyShare < 1), "grey-share must be in [0, 1)");
    require(draws >= 40, "draws must be at least 40");
  }

  /** From the section {@code costs}. */
  public static Costs of(Config config) {
    String unit = config.getString("unit");
    require(unit.equals("application") || unit.equals("credit"), "unit is application or credit");
    return new Costs(
        config.getDouble("false-negative"),
        config.getDouble("false-positive"),
        unit.equals("credit"),
        config.hasPath("grey-half-width") ? config.getDouble("grey-half-width") : null,
        config.hasPath("grey-share") ? config.getDouble("grey-share") : null,
        config.getInt("draws"));
  }

  /** The rule; its grey band is only the threshold itself where the share of clients counts. */
  public DecisionRule rule() {
    return rule(greyHalfWidth == null ? 0 : greyHalfWidth);
  }

  /** The rule with its band, as wide as sends the configured share of these clients to a person. */
  public DecisionRule rule(Outcomes probabilities) {
    if (greyShare == null) {
      return rule();
    }
    int n = probabilities.size();
    double threshold = rule().threshold();
    double[] distances = new double[n];
    for (int i = 0; i < n; i++) {
      distances[i] = Math.abs(probabilities.value(i) - threshold);
    }
    Arrays.sort(distances);
    int people = (int) Math.round(greyShare * n);
    return rule(people == 0 ? 0 : distances[people - 1]);
  }

  private DecisionRule rule(double halfWidth) {
    return DecisionRule.ofCosts(falseNegative, falsePositive, halfWidth);
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw Failure.badConfiguration("training.costs: " + sentence);
    }
  }
}
