package fr.pretadepenser.model.recourse;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.LoanTerms;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Recourse;
import fr.pretadepenser.contract.score.Recourse.Alternative;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds terms of a loan that one model would grant. Immutable, safe for any number of threads.
 *
 * <p>Only {@link LoanTerms} change, so income does not: it is declared and verified, not agreed.
 */
public final class RecourseFinder {
  private static final int MOST = 3;

  private final Scorer scorer;
  private final DecisionRule rule;
  private final RecourseBounds bounds;
  private final List<String> inputs;

  public RecourseFinder(Bundle bundle, RecourseBounds bounds) {
    this.scorer = bundle.scorer();
    this.rule = bundle.manifest().rule();
    this.bounds = bounds;
    this.inputs = scorer.inputs().stream().map(Feature::name).toList();
  }

  /**
   * What would be granted.
   *
   * @param score of {@code client}, which has a probability
   * @param client what the model reads of the client; not changed
   * @param scoring makes scores as {@code score} was made, to prove what was found
   */
  public Recourse find(Score score, Inputs client, Function<Inputs, Score> scoring) {
    if (score.decision() == Decision.GRANTED) {
      return RecourseWording.granted(score);
    }
    LoanTerms loan = terms(client);
    Inputs scratch = copy(client);
    RecourseSearch search =
        new RecourseSearch(
            loan,
            bounds,
            terms -> {
              write(terms, scratch);
              double probability = scorer.probability(scorer.slots(scratch));
              return rule.decide(probability) == Decision.GRANTED;
            });
    List<Alternative> alternatives = new ArrayList<>();
    for (Option option : search.find()) {
      Inputs changed = copy(client);
      write(option.terms(), changed);
      Score proof = scoring.apply(changed);
      if (alternatives.size() < MOST && proof.decision() == Decision.GRANTED) {
        alternatives.add(
            RecourseWording.alternative(option, loan, changes(client, changed), score, proof));
      }
    }
    return RecourseWording.of(score, alternatives, bounds);
  }

  private LoanTerms terms(Inputs client) {
    return new LoanTerms(
        number(client, LoanTerms.CREDIT),
        number(client, LoanTerms.ANNUITY),
        number(client, LoanTerms.GOODS_PRICE));
  }

  private double number(Inputs client, String name) {
    int place = inputs.indexOf(name);
    return place < 0 ? Double.NaN : client.numbers()[place];
  }

  private void write(LoanTerms terms, Inputs client) {
    write(LoanTerms.CREDIT, terms.credit(), client);
    write(LoanTerms.ANNUITY, terms.annuity(), client);
    write(LoanTerms.GOODS_PRICE, terms.goodsPrice(), client);
  }

  private void write(String name, double value, Inputs client) {
    int place = inputs.indexOf(name);
    if (place >= 0) {
      client.numbers()[place] = value;
    }
  }

  private Map<String, Double> changes(Inputs before, Inputs after) {
    Map<String, Double> changes = new LinkedHashMap<>();
    for (String name : LoanTerms.NAMES) {
      if (Double.compare(number(before, name), number(after, name)) != 0) {
        changes.put(name, number(after, name));
      }
    }
    return changes;
  }

  private static Inputs copy(Inputs client) {
    return new Inputs(client.numbers().clone(), client.categories().clone());
  }
}
