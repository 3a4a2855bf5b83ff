package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.bundle.BundleRefused;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.score.Scored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a challenger at the gates.
 *
 * @param frozen its word on the frozen tenth, as it ships
 * @param parity largest difference of its probabilities there to those of the fitted trees
 * @param outOfFold on the other clients, each by a model that never saw it
 */
public record Judgement(Scored frozen, double parity, Scored outOfFold) {

  /**
   * The verdicts.
   *
   * @param champion of the registry, if it has one
   */
  public List<GateResult> of(Challenge challenge, Registry registry, Optional<String> champion) {
    List<GateResult> results = new ArrayList<>(challenge.alone(frozen, parity));
    if (champion.isPresent()) {
      try {
        Bundle bundle = Bundle.load(registry.folder(champion.get()));
        results.addAll(challenge.against(bundle, frozen, outOfFold));
      } catch (BundleRefused refused) {
        results.add(unloadable(champion.get(), String.valueOf(refused.getMessage())));
      }
    }
    return List.copyOf(results);
  }

  private static GateResult unloadable(String version, String reason) {
    return new Gate("champion", Gate.Rows.FROZEN)
        .unmeasured(
            false,
            new Text(
                "Le champion %s ne se charge plus, rien ne peut lui être comparé (%s)."
                    .formatted(version, reason),
                "The champion %s does not load, so nothing can be compared with it (%s)."
                    .formatted(version, reason)));
  }
}
