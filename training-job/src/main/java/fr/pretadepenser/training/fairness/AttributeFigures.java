package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How the model does on the groups of one protected attribute.
 *
 * @param feature the attribute
 * @param label its name for people
 * @param favoured the group granted most often among those that are not small; null if all are
 * @param groups in order
 */
public record AttributeFigures(
    String feature, Text label, @Nullable String favoured, List<GroupFigures> groups) {

  /** Of clients in the order of {@code groups}. */
  public static AttributeFigures of(Groups groups, Outcomes logOdds, DecisionRule rule, int small) {
    List<Tally> tallies = new ArrayList<>();
    for (int g = 0; g < groups.names().size(); g++) {
      Tally tally = Tally.of(groups, g, logOdds, rule);
      if (tally.clients() > 0) {
        tallies.add(tally);
      }
    }
    Tally favoured =
        tallies.stream()
            .filter(tally -> !tally.isSmall(small))
            .max(Comparator.comparingDouble(Tally::approval))
            .orElse(null);
    return new AttributeFigures(
        groups.feature(),
        groups.label(),
        favoured == null ? null : favoured.name(),
        tallies.stream().map(tally -> tally.figures(favoured, small)).toList());
  }

  /** Lowest adverse impact ratio of a group that is not small. */
  public OptionalDouble lowestImpact() {
    return groups.stream()
        .filter(group -> !group.small())
        .map(GroupFigures::impact)
        .filter(impact -> impact != null)
        .mapToDouble(Estimate::value)
        .min();
  }
}
