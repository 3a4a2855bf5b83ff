package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Score;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A decision in words whose direction cannot be misread. */
final class Sentences {
  private static final String MOVES_FR =
      "La décision passerait de «\u00a0%s\u00a0» à «\u00a0%s\u00a0»";
  private static final String MOVES_EN =
      "The decision would go from \u201c%s\u201d to \u201c%s\u201d";

  private Sentences() {}

  /** Of a scored client: decision, probability, and how far on which side of the threshold. */
  static Text decision(Decision decision, double probability, DecisionRule rule) {
    return new Text(french(decision, probability, rule), english(decision, probability, rule));
  }

  /** Of a client without required data. */
  static Text notScorable(List<Feature> missing) {
    String fr =
        missing.stream()
            .map(feature -> "«\u00a0" + feature.label().fr() + "\u00a0»")
            .collect(Collectors.joining(", "));
    String en =
        missing.stream()
            .map(feature -> "\u201c" + feature.label().en() + "\u201d")
            .collect(Collectors.joining(", "));
    return new Text(
        "Probabilité non calculée\u00a0: il manque " + fr + ". Une personne décide.",
        "Probability not computed: "
            + en
            + (missing.size() > 1 ? " are" : " is")
            + " missing. A person decides.");
  }

  /** Of two scored states of a client: how decision and probability move. */
  static Text moved(Score before, Score after) {
    boolean same = before.decision() == after.decision();
    return new Text(
        moved(
            same ? "La décision resterait «\u00a0%s\u00a0»" : MOVES_FR,
            "\u00a0: la probabilité de difficultés de paiement passerait de %s à %s.",
            before,
            after,
            Language.FR),
        moved(
            same ? "The decision would stay \u201c%s\u201d" : MOVES_EN,
            ": the probability of payment difficulties would go from %s to %s.",
            before,
            after,
            Language.EN));
  }

  private static String moved(
      String decisions, String probabilities, Score before, Score after, Language language) {
    Numbers numbers = Numbers.in(language);
    return decisions.formatted(
            name(before.decision()).in(language), name(after.decision()).in(language))
        + probabilities.formatted(
            numbers.percent(Objects.requireNonNull(before.probability()), 1),
            numbers.percent(Objects.requireNonNull(after.probability()), 1));
  }

  private static Text name(Decision decision) {
    return switch (decision) {
      case GRANTED -> new Text("prêt accordé", "loan granted");
      case REFUSED -> new Text("prêt refusé", "loan refused");
      case REVIEW -> new Text("à examiner par une personne", "for a person to review");
    };
  }

  private static String french(Decision decision, double probability, DecisionRule rule) {
    Numbers numbers = Numbers.in(Language.FR);
    String head =
        switch (decision) {
          case GRANTED -> "Prêt accordé";
          case REFUSED -> "Prêt refusé";
          case REVIEW -> "À examiner par une personne";
        };
    double gap = gap(probability, rule);
    String side = probability < rule.threshold() ? " sous le seuil de " : " au-dessus du seuil de ";
    String points =
        gap < 0.1
            ? "moins de 0,1 point"
            : numbers.plain(gap, 1) + (gap < 2 ? "\u00a0point" : "\u00a0points");
    return head
        + "\u00a0: la probabilité de difficultés de paiement est de "
        + numbers.percent(probability, 1)
        + ", soit "
        + points
        + side
        + numbers.percent(rule.threshold(), 1)
        + (decision == Decision.REVIEW
            ? "\u00a0; entre %s et %s, une personne décide."
                .formatted(numbers.percent(rule.greyLow(), 1), numbers.percent(rule.greyHigh(), 1))
            : ".");
  }

  private static String english(Decision decision, double probability, DecisionRule rule) {
    Numbers numbers = Numbers.in(Language.EN);
    String head =
        switch (decision) {
          case GRANTED -> "Loan granted";
          case REFUSED -> "Loan refused";
          case REVIEW -> "For a person to review";
        };
    double gap = gap(probability, rule);
    String side = probability < rule.threshold() ? " below" : " above";
    String points =
        gap < 0.1
            ? "less than 0.1 points"
            : numbers.plain(gap, 1) + (numbers.plain(gap, 1).equals("1") ? " point" : " points");
    return head
        + ": the probability of payment difficulties is "
        + numbers.percent(probability, 1)
        + ", "
        + points
        + side
        + " the threshold of "
        + numbers.percent(rule.threshold(), 1)
        + (decision == Decision.REVIEW
            ? "; between %s and %s a person decides."
                .formatted(numbers.percent(rule.greyLow(), 1), numbers.percent(rule.greyHigh(), 1))
            : ".");
  }

  /** In points, between the two figures as they are shown. */
  private static double gap(double probability, DecisionRule rule) {
    return Math.abs(tenths(rule.threshold()) - tenths(probability)) / 10.0;
  }

  private static long tenths(double share) {
    return Math.round(share * 1000);
  }
}
