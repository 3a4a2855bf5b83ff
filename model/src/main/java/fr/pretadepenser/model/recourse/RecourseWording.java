package fr.pretadepenser.model.recourse;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.LoanTerms;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.feature.Unit;
import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Recourse.Alternative;
import fr.pretadepenser.contract.score.Recourse.Term;
import fr.pretadepenser.contract.score.Recourse.TermChange;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.reason.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other terms of a loan in words that promise nothing. */
final class RecourseWording {
  private static final Text NOTICE =
      new Text(
          "Ce n'est pas une promesse\u00a0: c'est ce que ce modèle répondrait aujourd'hui si seules"
              + " ces conditions changeaient. Toute nouvelle demande est examinée pour elle-même.",
          "This is not a promise: it is what this model would answer today if only these terms"
              + " changed. Every new application is examined on its own.");
  private static final Text GRANTED =
      new Text(
          "La décision est déjà favorable\u00a0: rien n'a à changer.",
          "The decision is favourable already: nothing has to change.");
  private static final Text ONE =
      new Text(
          "Avec d'autres conditions, la décision serait favorable\u00a0: une possibilité.",
          "With other terms the decision would be favourable: one way.");
  private static final Text SEVERAL =
      new Text(
          "Avec d'autres conditions, la décision serait favorable\u00a0: %d possibilités, de la"
              + " moindre modification à la plus grande.",
          "With other terms the decision would be favourable: %d ways, from the least change to the"
              + " greatest.");
  private static final Text NONE =
      new Text(
          "Ni une seule condition du prêt ni la durée avec une autre ne rendraient la décision"
              + " favorable, modifiées dans les limites examinées\u00a0: montant jusqu'à %s et prix du bien"
              + " jusqu'à %s de ce qui est demandé, durée de %d à %d mois.",
          "No change of one term of the loan, nor of the duration with another one, would make the"
              + " decision favourable within the bounds looked at: amount down to %s and price of the goods down to %s of what is"
              + " applied for, duration from %d to %d months.");
  private static final Text INSTEAD =
      new Text("%s\u00a0: %s au lieu de %s", "%s: %s instead of %s");
  private static final Text PROBABILITY =
      new Text(
          "La probabilité de difficultés de paiement serait de %s au lieu de %s.",
          "The probability of payment difficulties would be %s instead of %s.");

  private RecourseWording() {}

  static Recourse granted(Score score) {
    return new Recourse(score, List.of(), GRANTED, NOTICE);
  }

  static Recourse of(Score score, List<Alternative> alternatives, RecourseBounds bounds) {
    int count = alternatives.size();
    Text sentence =
        count == 1
            ? ONE
            : count > 1
                ? new Text(SEVERAL.fr().formatted(count), SEVERAL.en().formatted(count))
                : new Text(none(bounds, Language.FR), none(bounds, Language.EN));
    return new Recourse(score, alternatives, sentence, NOTICE);
  }

  private static String none(RecourseBounds bounds, Language language) {
    return NONE.in(language)
        .formatted(
            Wording.value(Unit.SHARE, bounds.leastCredit()).in(language),
            Wording.value(Unit.SHARE, bounds.leastGoodsPrice()).in(language),
            bounds.shortestDuration(),
            bounds.longestDuration());
  }

  static Alternative alternative(
      Option option, LoanTerms before, Map<String, Double> inputs, Score score, Score proof) {
    List<TermChange> changes = new ArrayList<>();
    List<TermChange> consequences = new ArrayList<>();
    for (Term term : Term.values()) {
      double was = value(term, before);
      double is = value(term, option.terms());
      if (option.levers().stream().anyMatch(lever -> lever.term() == term)) {
        changes.add(change(term, was, is));
      } else if (term != Term.DURATION && !Double.isNaN(is) && Math.abs(is - was) >= 0.5) {
        consequences.add(change(term, was, is));
      }
    }
    return new Alternative(
        changes,
        consequences,
        inputs,
        proof,
        new Text(
            sentence(changes, consequences, score, proof, Language.FR),
            sentence(changes, consequences, score, proof, Language.EN)));
  }

  private static double value(Term term, LoanTerms loan) {
    return switch (term) {
      case AMOUNT -> loan.credit();
      case GOODS_PRICE -> loan.goodsPrice();
      case DURATION -> loan.duration();
      case INSTALMENT -> loan.annuity();
      case DOWN_PAYMENT -> loan.downPayment();
    };
  }

  private static TermChange change(Term term, double before, double after) {
    Unit unit = term == Term.DURATION ? Unit.MONTHS : Unit.MONEY;
    return new TermChange(
        term, term.label(), before, after, Wording.value(unit, before), Wording.value(unit, after));
  }

  private static String sentence(
      List<TermChange> changes,
      List<TermChange> consequences,
      Score score,
      Score proof,
      Language language) {
    String terms =
        Stream.concat(changes.stream(), consequences.stream())
            .map(
                change ->
                    INSTEAD
                        .in(language)
                        .formatted(
                            change.label().in(language),
                            change.afterText().in(language),
                            change.beforeText().in(language)))
            .collect(Collectors.joining(". ", "", ". "));
    return terms
        + PROBABILITY
            .in(language)
            .formatted(probability(proof).in(language), probability(score).in(language));
  }

  private static Text probability(Score score) {
    return Wording.value(Unit.SHARE, Objects.requireNonNull(score.probability()));
  }
}
