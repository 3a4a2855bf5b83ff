package fr.pretadepenser.contract.score;

import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the score is what it is, exactly: baseline plus all contributions is the log-odds of the
 * probability.
 *
 * @param score what is explained
 * @param baseline log-odds of the average client of the model
 * @param logOdds of the probability
 * @param contributions of every feature, largest absolute first; positive raises the risk
 * @param families the same, summed by family, largest absolute first
 * @param against principal reasons that raise the risk, at most four
 * @param inFavour principal reasons that lower it, at most four
 */
public record Explanation(
    Score score,
    double baseline,
    double logOdds,
    List<Contribution> contributions,
    List<FamilyContribution> families,
    List<Reason> against,
    List<Reason> inFavour) {

  /**
   * The part of one feature.
   *
   * @param feature its name
   * @param label its label
   * @param family its family
   * @param value the client's value as a string for people, both languages; "missing" in words
   * @param reference the median (or most frequent category) of clients who repaid, likewise
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
      double logOdds,
      @Nullable Double number,
      @Nullable String category) {}

  /** The part of a family of features. */
  public record FamilyContribution(Family family, Text label, double logOdds) {}

  /**
   * A principal reason.
   *
   * @param code stable: the feature's name in upper case
   * @param family its family
   * @param sentence with the client's value and the reference value
   * @param logOdds added to the baseline
   */
  public record Reason(String code, Family family, Text sentence, double logOdds) {}
}
