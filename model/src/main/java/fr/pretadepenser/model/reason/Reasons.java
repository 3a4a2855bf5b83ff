package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import fr.pretadepenser.contract.score.Explanation.FamilyContribution;
import fr.pretadepenser.contract.score.Explanation.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Principal reasons among contributions: the largest, at most four on a side, at most two of a
 * family, so that one fact told by several features does not hide the others.
 */
final class Reasons {
  private static final int MOST = 4;
  private static final int MOST_OF_A_FAMILY = 2;

  /** In log-odds; below, a feature moves the odds by less than one percent. */
  private static final double LEAST = 0.01;

  private final FeatureDictionary dictionary;
  private final ReferenceValues references;

  Reasons(FeatureDictionary dictionary, ReferenceValues references) {
    this.dictionary = dictionary;
    this.references = references;
  }

  /** Contributions summed by family, largest absolute first. */
  static List<FamilyContribution> byFamily(List<Contribution> contributions) {
    Map<Family, FamilyContribution> sums = new EnumMap<>(Family.class);
    for (Contribution contribution : contributions) {
      Family family = contribution.family();
      double part = contribution.logOdds();
      sums.merge(
          family,
          new FamilyContribution(
              family, family.label(), part, Math.max(0, part), Math.min(0, part)),
          Reasons::sum);
    }
    return sums.values().stream()
        .sorted(Comparator.comparingDouble(family -> -Math.abs(family.logOdds())))
        .toList();
  }

  private static FamilyContribution sum(FamilyContribution left, FamilyContribution right) {
    return new FamilyContribution(
        left.family(),
        left.label(),
        left.logOdds() + right.logOdds(),
        left.against() + right.against(),
        left.inFavour() + right.inFavour());
  }

  /** Those that raise the risk, from contributions sorted by size. */
  List<Reason> against(List<Contribution> contributions) {
    return principal(contributions.stream().filter(c -> c.logOdds() >= LEAST).toList());
  }

  /** Those that lower it. */
  List<Reason> inFavour(List<Contribution> contributions) {
    return principal(contributions.stream().filter(c -> c.logOdds() <= -LEAST).toList());
  }

  private List<Reason> principal(List<Contribution> candidates) {
    Map<Family, Integer> told = new EnumMap<>(Family.class);
    List<Reason> reasons = new ArrayList<>();
    for (Contribution candidate : candidates) {
      boolean room = told.merge(candidate.family(), 1, Integer::sum) <= MOST_OF_A_FAMILY;
      if (room && reasons.size() < MOST) {
        reasons.add(reason(candidate));
      }
    }
    return reasons;
  }

  private Reason reason(Contribution contribution) {
    Text sentence =
        new Text(sentence(contribution, Language.FR), sentence(contribution, Language.EN));
    String code = contribution.feature().toUpperCase(Locale.ROOT);
    return new Reason(
        code, contribution.family(), sentence, contribution.changeable(), contribution.logOdds());
  }

  private String sentence(Contribution contribution, Language language) {
    Feature feature = dictionary.feature(contribution.feature());
    boolean missing = contribution.number() == null && contribution.category() == null;
    String value =
        missing ? uncapitalised(feature.missing().in(language)) : contribution.value().in(language);
    String told = feature.sentence().in(language).replace("{value}", value);
    List<String> beside = new ArrayList<>();
    if (references.isKnown(contribution.reference())) {
      String colon = language == Language.FR ? "\u00a0: " : ": ";
      String reference = contribution.reference().in(language);
      beside.add(ReferenceValues.kind(feature).in(language) + colon + reference);
    }
    if (contribution.standing() != null) {
      beside.add(contribution.standing().sentence().in(language));
    }
    String semicolon = language == Language.FR ? "\u00a0; " : "; ";
    return beside.isEmpty() ? told + "." : told + " (" + String.join(semicolon, beside) + ").";
  }

  private static String uncapitalised(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
