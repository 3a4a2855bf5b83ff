package fr.pretadepenser.contract.score;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be decided if some values were others. Nothing is stored.
 *
 * @param before as the client is
 * @param after with the changed values
 * @param logOdds how far the log-odds move, the sum of all moves; null if either cannot be scored
 * @param changes the inputs that were given another value
 * @param moves of the features' contributions, largest absolute first, those that stay left out;
 *     empty if either cannot be scored
 * @param families the same, summed by family
 * @param sentence decision and probability before and after, in words
 */
public record Simulation(
    Score before,
    Score after,
    @Nullable Double logOdds,
    List<Change> changes,
    List<Move> moves,
    List<FamilyMove> families,
    Text sentence) {

  /** An input with its values for people. */
  public record Change(String feature, Text label, Text before, Text after) {}

  /**
   * How the part of one feature moves. It may do so with its own value unchanged, where the trees
   * read it together with another.
   *
   * @param before its value for people
   * @param after likewise
   * @param logOdds its contribution after less before; positive raises the risk
   */
  public record Move(
      String feature, Text label, Family family, Text before, Text after, double logOdds) {}

  /** How the part of a family moves. */
  public record FamilyMove(Family family, Text label, double logOdds) {}
}
