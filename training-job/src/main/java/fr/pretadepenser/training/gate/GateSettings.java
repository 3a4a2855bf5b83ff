package fr.pretadepenser.training.gate;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.training.fairness.Grouping;
import java.util.List;

/**
 * The bounds of the gates, all inclusive, under {@code training.gates}.
 *
 * @param parity largest difference between the bundle's probability and the fitted trees'
 * @param leastAuc of any champion, the first included
 * @param leastSlope of calibration
 * @param mostSlope likewise
 * @param aucLoss by how much the challenger's AUC may be below the champion's
 * @param costRise by how much its cost per application may be above, in false refusals
 * @param fairnessRise by how much the gap of false refusals between groups may be above
 * @param groups of protected columns that are compared, as the card tells clients apart
 * @param leastGroup clients without difficulties that a group needs to be compared
 * @param refusalShift by how much the refusal rate may differ, up or down
 * @param scorePsi largest population stability index of the score
 * @param leastClients that both models must be judged on
 */
public record GateSettings(
    double parity,
    double leastAuc,
    double leastSlope,
    double mostSlope,
    double aucLoss,
    double costRise,
    double fairnessRise,
    List<Grouping> groups,
    int leastGroup,
    double refusalShift,
    double scorePsi,
    int leastClients) {

  /** Refuses bounds that no model could hold, or that none could fail. */
  public GateSettings {
    require(parity > 0, "parity", "positive", parity);
    require(leastAuc >= 0.5 && leastAuc < 1, "least-auc", "in [0.5, 1)", leastAuc);
    require(leastSlope > 0 && leastSlope <= 1, "least-slope", "in (0, 1]", leastSlope);
    require(mostSlope >= 1, "most-slope", "at least 1", mostSlope);
    require(aucLoss >= 0, "auc-loss", "at least 0", aucLoss);
    require(costRise >= 0, "cost-rise", "at least 0", costRise);
    require(fairnessRise >= 0, "fairness-rise", "at least 0", fairnessRise);
    require(leastGroup >= 1, "least-group", "at least 1", leastGroup);
    require(refusalShift >= 0, "refusal-shift", "at least 0", refusalShift);
    require(scorePsi > 0, "score-psi", "positive", scorePsi);
    require(leastClients >= 10, "least-clients", "at least 10", leastClients);
  }

  /** Of {@code training.gates}, and the groups of {@code training.fairness}. */
  public static GateSettings of(Config config, List<Grouping> groups) {
    return new GateSettings(
        config.getDouble("parity"),
        config.getDouble("least-auc"),
        config.getDouble("least-slope"),
        config.getDouble("most-slope"),
        config.getDouble("auc-loss"),
        config.getDouble("cost-rise"),
        config.getDouble("fairness-rise"),
        groups,
        config.getInt("least-group"),
        config.getDouble("refusal-shift"),
        config.getDouble("score-psi"),
        config.getInt("least-clients"));
  }

  private static void require(boolean holds, String key, String range, Object value) {
    if (!holds) {
      throw Failure.badConfiguration(
          "training.gates." + key + " must be " + range + ", not " + value);
    }
  }
}
