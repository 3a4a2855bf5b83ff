package fr.pretadepenser.training.registry;

import fr.pretadepenser.contract.bundle.EventKind;
import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.failure.Failure;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone changes in the registry, and why.
 *
 * @param version concerned
 * @param actor who or what
 * @param reason in words
 * @param figures out of fold, if any
 * @param frozen of the frozen tenth, if any
 * @param gates what they said, if any was asked
 */
public record Change(
    String version,
    String actor,
    String reason,
    @Nullable Figures figures,
    @Nullable Figures frozen,
    @Nullable List<GateResult> gates) {

  /** Refuses an empty reason, and an empty actor. */
  public Change {
    if (reason.isBlank()) {
      throw Failure.badConfiguration("--reason is empty: say why, it is kept for ever");
    }
    if (actor.isBlank()) {
      throw Failure.badConfiguration("--actor is empty: say who");
    }
  }

  /** Of a person, who measures nothing. */
  public static Change of(String version, String actor, String reason) {
    return new Change(version, actor, reason, null, null, null);
  }

  /** The same for another reason. */
  public Change because(String why) {
    return new Change(version, actor, why, figures, frozen, gates);
  }

  ModelEvent event(EventKind kind, Instant at) {
    return new ModelEvent(kind.text(), version, at, actor, reason, figures, frozen, gates);
  }
}
