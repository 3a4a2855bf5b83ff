package fr.pretadepenser.training.fairness;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.util.List;

/**
 * What is asked about fairness: {@code training.fairness}.
 *
 * @param groups by which clients are told apart; empty for no report at all
 * @param small groups of fewer clients, or with fewer than a tenth of it of either outcome, are
 *     flagged and never the measure of others
 * @param variant whether to fit a second time with the protected attributes let in
 * @param proxyClients on how many clients to test how well the features predict the attributes; 0
 *     for no test
 */
public record FairnessSettings(
    List<Grouping> groups, int small, boolean variant, int proxyClients) {

  /** Refuses what cannot be. */
  public FairnessSettings {
    if (small < 10) {
      throw Failure.badConfiguration("training.fairness.small must be at least 10, not " + small);
    }
    if (proxyClients < 0) {
      throw Failure.badConfiguration(
          "training.fairness.proxy-clients must not be negative: " + proxyClients);
    }
  }

  /** From the section {@code fairness}. */
  public static FairnessSettings of(Config config) {
    return new FairnessSettings(
        config.getConfigList("groups").stream()
            .map(
                group ->
                    new Grouping(
                        group.getString("feature"),
                        group.hasPath("bounds") ? group.getDoubleList("bounds") : List.of()))
            .toList(),
        config.getInt("small"),
        config.getBoolean("variant"),
        config.getInt("proxy-clients"));
  }
}
