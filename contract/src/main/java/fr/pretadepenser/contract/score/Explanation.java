package fr.pretadepenser.contract.score;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the score is what it is, exactly: baseline plus all contributions is the log-odds of the
 * probability, and so is baseline plus all principal reasons plus the rest.
 *
 * @param score what is explained
 * @param baseline log-odds of the average client of the model
 * @param logOdds of the probability
 * @param contributions of every feature, largest absolute first; positive raises the risk
 * @param families the same, summed by family, largest absolute first
 * @param against principal reasons that raise the risk, at most four
 * @param inFavour principal reasons that lower it, at most four
 * @param rest what all features that are no principal reason add together
 */
public record Explanation(
    Score score,
    double baseline,
    double logOdds,
    List<Contribution> contributions,
    List<FamilyContribution> families,
    List<Reason> against,
    List<Reason> inFavour,
    double rest) {

  /**
   * The part of one feature.
   *
   * @param feature its name
   * @param label its label
   * @param family its family
   * @param value the client's value as a string for people, both languages; "missing" in words
   * @param reference the median (or most frequent category) of clients who repaid, likewise
   * @param standing how usual the value is; null where the bundle's reference does not tell
   * @param changeable whether another loan may change it, as {@code LoanTerms} says; all else is
   *     the client's past or situation
   * @param logOdds added to the baseline
   * @param number the raw value of a number, null if missing or a category
   * @param category the raw value of a category, null if missing or a number
   */
  public record Contribution(
      String feature,
      Text label,
      Family family,
      Text value,
      Text reference,
      @Nullable Standing standing,
      boolean changeable,
      double logOdds,
      @Nullable Double number,
      @Nullable String category) {}

  /**
   * How usual a value is among all clients the model was trained on.
   *
   * @param percentile share of the clients with a lower value, those with the same counted by half;
   *     null for a category or a missing value
   * @param share of the clients with the same category, or without a value like this client; null
   *     for a number
   * @param sentence either in words
   */
  public record Standing(@Nullable Double percentile, @Nullable Double share, Text sentence) {}

  /**
   * The part of a family of features.
   *
   * @param logOdds sum of its contributions
   * @param against sum of those that raise the risk
   * @param inFavour sum of those that lower it, 0 or negative
   */
  public record FamilyContribution(
      Family family, Text label, double logOdds, double against, double inFavour) {}

  /**
   * A principal reason.
   *
   * @param code stable: the feature's name in upper case
   * @param family its family
   * @param sentence with the client's value, the reference value and how usual the value is
   * @param changeable whether another loan may change it
   * @param logOdds added to the baseline
   */
  public record Reason(
      String code, Family family, Text sentence, boolean changeable, double logOdds) {}
}
