package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Replay;
import fr.pretadepenser.contract.decision.Replay.BundleState;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Reason;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.decision.StoredBundles.Explained;
import fr.pretadepenser.serving.decision.StoredBundles.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Recomputes decisions from what was recorded, with the bundle that took them. */
final class Replaying {
  /** Between processors an exponential may differ in its last digit. */
  private static final double PROBABILITY = 1e-12;

  private static final double LOG_ODDS = 1e-9;

  private final StoredBundles bundles;

  Replaying(StoredBundles bundles) {
    this.bundles = bundles;
  }

  Replay replay(DecisionRecord decision) {
    Stored stored = bundles.find(decision.model());
    Explained explained = stored.explained();
    if (explained == null) {
      return impossible(decision, stored.state());
    }
    Inputs inputs;
    try {
      inputs = Inputs.of(explained.bundle().scorer().inputs(), decision.inputs());
    } catch (IllegalArgumentException e) {
      // It proves itself, and yet reads other inputs than the one that decided.
      return impossible(decision, BundleState.DAMAGED);
    }
    Explanation again =
        explained.explainer().explain(decision.client(), decision.night(), inputs, decision.at());
    List<String> differences = differences(decision, again);
    return new Replay(
        decision.model(),
        stored.state(),
        differences.isEmpty(),
        differences,
        decision.probability(),
        again.score().probability(),
        ReplaySentences.of(decision, differences));
  }

  private static Replay impossible(DecisionRecord decision, BundleState state) {
    Text sentence =
        state == BundleState.MISSING
            ? ReplaySentences.missing(decision.model())
            : ReplaySentences.damaged(decision.model());
    return new Replay(
        decision.model(), state, null, List.of(), decision.probability(), null, sentence);
  }

  private static List<String> differences(DecisionRecord decision, Explanation again) {
    List<String> differences = new ArrayList<>();
    if (!same(decision.probability(), again.score().probability())) {
      differences.add("probability");
    }
    if (decision.decision() != again.score().decision()) {
      differences.add("decision");
    }
    if (!same(decision.against(), again.against())
        || !same(decision.inFavour(), again.inFavour())) {
      differences.add("reasons");
    }
    return differences;
  }

  private static boolean same(@Nullable Double recorded, @Nullable Double again) {
    if (recorded == null || again == null) {
      return Objects.equals(recorded, again);
    }
    return Math.abs(recorded - again) <= PROBABILITY;
  }

  /** By code and weight: a sentence may be worded better by now. */
  private static boolean same(List<Reason> recorded, List<Reason> again) {
    if (recorded.size() != again.size()) {
      return false;
    }
    for (int i = 0; i < recorded.size(); i++) {
      if (!recorded.get(i).code().equals(again.get(i).code())
          || Math.abs(recorded.get(i).logOdds() - again.get(i).logOdds()) > LOG_ODDS) {
        return false;
      }
    }
    return true;
  }
}
