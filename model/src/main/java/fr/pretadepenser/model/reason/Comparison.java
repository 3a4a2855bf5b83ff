package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import fr.pretadepenser.contract.score.Simulation;
import fr.pretadepenser.contract.score.Simulation.Change;
import fr.pretadepenser.contract.score.Simulation.FamilyMove;
import fr.pretadepenser.contract.score.Simulation.Move;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two explanations by one model, side by side. */
public final class Comparison {
  private Comparison() {}

  /**
   * What moved from one to the other.
   *
   * @param changes what was changed between them
   */
  public static Simulation of(Explanation before, Explanation after, List<Change> changes) {
    boolean scored = before.score().probability() != null && after.score().probability() != null;
    List<Move> moves = scored ? moves(before, after) : List.of();
    return new Simulation(
        before.score(),
        after.score(),
        scored ? after.logOdds() - before.logOdds() : null,
        changes,
        moves,
        byFamily(moves),
        scored ? Sentences.moved(before.score(), after.score()) : after.score().sentence());
  }

  private static List<Move> moves(Explanation before, Explanation after) {
    Map<String, Contribution> earlier =
        before.contributions().stream()
            .collect(Collectors.toMap(Contribution::feature, Function.identity()));
    List<Move> moves = new ArrayList<>();
    for (Contribution now : after.contributions()) {
      Contribution then = earlier.get(now.feature());
      if (then != null && now.logOdds() != then.logOdds()) {
        moves.add(
            new Move(
                now.feature(),
                now.label(),
                now.family(),
                then.value(),
                now.value(),
                now.logOdds() - then.logOdds()));
      }
    }
    moves.sort(Comparator.comparingDouble(move -> -Math.abs(move.logOdds())));
    return moves;
  }

  private static List<FamilyMove> byFamily(List<Move> moves) {
    Map<Family, Double> sums = new EnumMap<>(Family.class);
    for (Move move : moves) {
      sums.merge(move.family(), move.logOdds(), Double::sum);
    }
    return sums.entrySet().stream()
        .map(sum -> new FamilyMove(sum.getKey(), sum.getKey().label(), sum.getValue()))
        .sorted(Comparator.comparingDouble(family -> -Math.abs(family.logOdds())))
        .toList();
  }
}
