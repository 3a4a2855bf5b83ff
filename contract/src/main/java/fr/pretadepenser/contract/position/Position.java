package fr.pretadepenser.contract.position;

import fr.pretadepenser.contract.feature.Text;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands in one feature among the clients of the night.
 *
 * @param client SK_ID_CURR
 * @param axis the feature, its classes and the client's value
 * @param probabilities at which the groups' quantiles are given
 * @param groups in the order of {@link PeerGroup}
 * @param similarity how the similar clients were chosen, in words
 * @param model version of the bundle that decides who is granted
 * @param night whose clients they are
 * @param at when
 */
public record Position(
    long client,
    Axis axis,
    List<Double> probabilities,
    List<Group> groups,
    Text similarity,
    String model,
    String night,
    Instant at) {

  /**
   * How one group is spread, and where the client stands in it.
   *
   * @param shown false if fewer than 10 clients of the group have a value: then nothing else is
   *     told
   * @param clients how many have a value
   * @param missing how many have none
   * @param counts clients by bin
   * @param quantiles of a number, at the position's probabilities; empty of a category
   * @param percentile share with a lower value, those with the same counted by half; null if the
   *     client has no value, or of a category
   * @param share of the group with the client's category; null of a number or if missing
   * @param sentence all that in words
   */
  public record Group(
      PeerGroup group,
      Text label,
      boolean shown,
      long clients,
      long missing,
      List<Long> counts,
      List<Double> quantiles,
      @Nullable Double percentile,
      @Nullable Double share,
      Text sentence) {}
}
