package fr.pretadepenser.training.dataset;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.feature.SourceTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which features of a night become slots of the model: all but the protected ones, unless said
 * otherwise.
 *
 * @param tables source tables to learn from; empty for all
 * @param admitted protected features let back in, each with its reason
 */
public record SlotChoice(Set<SourceTable> tables, List<Admission> admitted) {

  /** A protected feature in the model, and why: the card prints it. */
  public record Admission(String feature, String justification) {

    /** Refuses an admission without a justification of a few words. */
    public Admission {
      if (justification.strip().length() < 20) {
        throw Failure.badConfiguration(
            "training.slots.admit-protected: "
                + feature
                + " needs a written justification of at least 20 characters");
      }
    }
  }

  /** All unprotected features of all tables. */
  public static final SlotChoice DEFAULT = new SlotChoice(Set.of(), List.of());

  /**
   * The slots, in the order of the night's dictionary; a formula comes with all its inputs or not
   * at all.
   *
   * @throws Failure bad configuration, if an admitted feature is not a protected one of the night
   */
  public FeatureDictionary of(FeatureDictionary night) {
    Set<String> names = admitted.stream().map(Admission::feature).collect(Collectors.toSet());
    for (String name : names) {
      if (night.features().stream().noneMatch(f -> f.name().equals(name) && isProtected(f))) {
        throw Failure.badConfiguration(
            "training.slots.admit-protected: " + name + " is not a protected feature of the night");
      }
    }
    Set<String> chosen =
        night.features().stream()
            .filter(feature -> tables.isEmpty() || tables.contains(feature.source()))
            .filter(feature -> !isProtected(feature) || names.contains(feature.name()))
            .map(Feature::name)
            .collect(Collectors.toSet());
    return night.select(
        feature ->
            chosen.contains(feature.name())
                && (feature.formula() == null || chosen.containsAll(feature.formula().inputs())));
  }

  private static boolean isProtected(Feature feature) {
    return feature.protection() == Protection.PROTECTED;
  }
}
