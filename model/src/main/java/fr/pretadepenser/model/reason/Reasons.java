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
    Map<Family, Double> sums = new EnumMap<>(Family.class);
    for (Contribution contribution : contributions) {
      sums.merge(contribution.family(), contribution.logOdds(), Double::sum);
    }
    return sums.entrySet().stream()
        .map(sum -> new FamilyContribution(sum.getKey(), sum.getKey().label(), sum.getValue()))
        .sorted(Comparator.comparingDouble(family -> -Math.abs(family.logOdds())))
        .toList();
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
    return new Reason(code, contribution.family(), sentence, contribution.logOdds());
  }

  private String sentence(Contribution contribution, Language language) {
    Feature feature = dictionary.feature(contribution.feature());
    boolean missing = contribution.number() == null && contribution.category() == null;
    String value =
        missing ? uncapitalised(feature.missing().in(language)) : contribution.value().in(language);
    String told = feature.sentence().in(language).replace("{value}", value);
    if (!references.isKnown(contribution.reference())) {
      return told + ".";
    }
    String colon = language == Language.FR ? "\u00a0: " : ": ";
    return "%s (%s%s%s)."
        .formatted(
            told,
            ReferenceValues.kind(feature).in(language),
            colon,
            contribution.reference().in(language));
  }

  private static String uncapitalised(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
