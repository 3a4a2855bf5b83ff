package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.evaluate.Estimate;
import java.util.List;
import java.util.Map;

/**
 * How well the model's own features tell a protected attribute that it does not see.
 *
 * @param feature the attribute
 * @param label its name for people
 * @param clients on how many it was tested, each predicted by trees that never saw them
 * @param aucs of telling each group from the others; 0.5 is not at all, 1 is as good as seeing it
 * @param carriers features whose share of the trees' gain is largest, first: what to look at
 */
public record Proxies(
    String feature, Text label, int clients, Map<String, Estimate> aucs, List<Carrier> carriers) {

  /** The group told best. */
  public double strongest() {
    return aucs.values().stream().mapToDouble(Estimate::value).max().orElse(0.5);
  }
}
