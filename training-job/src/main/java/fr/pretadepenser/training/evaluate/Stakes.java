package fr.pretadepenser.training.evaluate;

import fr.pretadepenser.contract.score.DecisionRule;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a wrong decision on each client costs, in false refusals of an average client: the same for
 * all, or as the amount of their credit. Both costs grow with the amount alike, so the threshold FP
 * / (FP + FN) is the best one for every client whichever way errors are weighed.
 */
public final class Stakes {
  /** Column of the amount at risk. */
  public static final String CREDIT = "amt_credit";

  private final double falseNegative;
  private final double falsePositive;
  private final double @Nullable [] amounts;
  private final double mean;

  private Stakes(DecisionRule rule, double @Nullable [] amounts) {
    this.falseNegative = rule.falseNegativeCost() / rule.falsePositiveCost();
    this.falsePositive = rule.falsePositiveCost();
    this.amounts = amounts;
    this.mean =
        amounts == null
            ? 1
            : Arrays.stream(amounts).filter(Double::isFinite).average().orElseThrow();
  }

  /** Every client's errors cost the same. */
  public static Stakes equal(DecisionRule rule) {
    return new Stakes(rule, null);
  }

  /**
   * Errors cost a share of the credit.
   *
   * @param rule whose costs are those shares
   * @param amounts of the clients in their order; NaN counts as the mean
   */
  public static Stakes ofCredit(DecisionRule rule, double[] amounts) {
    return new Stakes(rule, amounts.clone());
  }

  /** What one false refusal of an average client costs, in the unit of the configured costs. */
  public double falseRefusal() {
    return falsePositive * mean;
  }

  /** Whether errors weigh by the amount of the credit. */
  public boolean byAmount() {
    return amounts != null;
  }

  /** Cost of a client with payment difficulties that is granted, or of one without refused. */
  double ofError(int client, boolean positive) {
    double weight =
        amounts == null || !Double.isFinite(amounts[client]) ? 1 : amounts[client] / mean;
    return weight * (positive ? falseNegative : 1);
  }

  /** Cost of a decision on a client. */
  double of(Outcomes outcomes, int client, boolean refused) {
    boolean positive = outcomes.positive(client);
    return positive == refused ? 0 : ofError(client, positive);
  }
}
