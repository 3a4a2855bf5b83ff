package fr.pretadepenser.contract.importance;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Text;
import java.time.Instant;
import java.util.List;

/**
 * How much each feature moves scores, up or down, by exact Shapley values.
 *
 * @param clients explained
 * @param features largest first; those that move nothing left out
 * @param families largest first
 * @param method which clients were explained and what is averaged, in words
 * @param model version of the bundle
 * @param night of the clients explained; the training night if the model's card tells
 * @param at when
 */
public record Importance(
    long clients,
    List<FeatureWeight> features,
    List<FamilyWeight> families,
    Text method,
    String model,
    String night,
    Instant at) {

  /** Mean absolute contribution of a feature, in log-odds. */
  public record FeatureWeight(String feature, Text label, Family family, double weight) {}

  /** Mean absolute sum of the contributions of a family, in log-odds. */
  public record FamilyWeight(Family family, Text label, double weight) {}
}
