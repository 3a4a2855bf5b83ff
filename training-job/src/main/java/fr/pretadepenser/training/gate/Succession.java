package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.bundle.EventKind;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.training.registry.Champions;
import fr.pretadepenser.training.registry.Change;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What becomes of a challenger that is trained, proved, published and judged.
 *
 * @param champions of the registry
 * @param policy who crowns it
 */
public record Succession(Champions champions, Policy policy) {

  /** How it ended. */
  public enum End {
    CHAMPION,
    PROPOSED,
    REFUSED
  }

  /**
   * Tells what happened, and makes the challenger champion if it may be.
   *
   * @param judgedAgainst the champion at the gates: were it another by now, nothing would be proved
   */
  public End settle(Change challenger, Optional<String> judgedAgainst) {
    champions.tell(EventKind.TRAINED, challenger.because("trained and proved"));
    List<GateResult> failed =
        Objects.requireNonNull(challenger.gates()).stream().filter(gate -> !gate.held()).toList();
    if (!failed.isEmpty()) {
      String reasons =
          failed.stream()
              .map(gate -> gate.gate() + ": " + gate.sentence().en())
              .collect(Collectors.joining(" "));
      if (failed.stream().allMatch(GateResult::undecided)) {
        champions.tell(
            EventKind.PROPOSED,
            challenger.because("a person decides, it may be chance: " + reasons));
        return End.PROPOSED;
      }
      champions.tell(EventKind.REFUSED, challenger.because(reasons));
      return End.REFUSED;
    }
    if (policy == Policy.PROPOSE) {
      champions.tell(
          EventKind.PROPOSED, challenger.because("holds all gates; a person may promote it"));
      return End.PROPOSED;
    }
    String place =
        judgedAgainst.map(former -> "takes the place of " + former).orElse("first champion");
    if (champions.succeed(judgedAgainst, challenger.because("holds all gates, " + place))) {
      return End.CHAMPION;
    }
    champions.tell(
        EventKind.PROPOSED,
        challenger.because("holds all gates, but the champion has changed since it was judged"));
    return End.PROPOSED;
  }
}
