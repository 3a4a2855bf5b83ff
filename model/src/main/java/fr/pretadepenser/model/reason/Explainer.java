package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.LoanTerms;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Explanation.Contribution;
import fr.pretadepenser.contract.score.Explanation.Reason;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Attribution;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores and explains clients with one bundle. Immutable, safe for any number of threads. */
public final class Explainer {
  private final Bundle bundle;
  private final Scorer scorer;
  private final List<Feature> slots;
  private final List<Text> references;
  private final Standings standings;
  private final Reasons reasons;

  public Explainer(Bundle bundle) {
    this.bundle = bundle;
    this.scorer = bundle.scorer();
    this.slots = scorer.slots();
    ReferenceValues values = new ReferenceValues(bundle.reference());
    this.references = slots.stream().map(values::of).toList();
    this.standings = new Standings(bundle.reference());
    this.reasons = new Reasons(bundle.dictionary(), values);
  }

  /**
   * The decision on one client.
   *
   * @param client SK_ID_CURR, or null for a new application
   * @param night whose features are scored, or null
   */
  public Score score(@Nullable Long client, @Nullable String night, Inputs inputs, Instant at) {
    return score(client, night, scorer.missingRequired(inputs), scorer.slots(inputs), at);
  }

  /**
   * The decision with its reasons. A client who cannot be scored has none: all lists are empty, and
   * the log-odds stay at the baseline.
   */
  public Explanation explain(
      @Nullable Long client, @Nullable String night, Inputs inputs, Instant at) {
    double[] values = scorer.slots(inputs);
    Score score = score(client, night, scorer.missingRequired(inputs), values, at);
    Attribution attribution = scorer.explain(values);
    double baseline = attribution.baseline();
    if (score.probability() == null) {
      return new Explanation(
          score, baseline, baseline, List.of(), List.of(), List.of(), List.of(), 0);
    }
    List<Contribution> contributions = contributions(inputs, values, attribution);
    List<Reason> against = reasons.against(contributions);
    List<Reason> inFavour = reasons.inFavour(contributions);
    double told =
        Stream.concat(against.stream(), inFavour.stream()).mapToDouble(Reason::logOdds).sum();
    return new Explanation(
        score,
        baseline,
        attribution.logOdds(),
        contributions,
        Reasons.byFamily(contributions),
        against,
        inFavour,
        attribution.logOdds() - baseline - told);
  }

  private Score score(
      @Nullable Long client,
      @Nullable String night,
      List<String> missing,
      double[] values,
      Instant at) {
    DecisionRule rule = bundle.manifest().rule();
    String version = bundle.manifest().version();
    if (!missing.isEmpty()) {
      Text sentence =
          Sentences.notScorable(missing.stream().map(bundle.dictionary()::feature).toList());
      return new Score(
          client, null, Decision.REVIEW, null, rule, missing, sentence, version, night, at);
    }
    double probability = scorer.probability(values);
    Decision decision = rule.decide(probability);
    return new Score(
        client,
        probability,
        decision,
        rule.threshold() - probability,
        rule,
        missing,
        Sentences.decision(decision, probability, rule),
        version,
        night,
        at);
  }

  private List<Contribution> contributions(
      Inputs inputs, double[] values, Attribution attribution) {
    List<Contribution> contributions = new ArrayList<>();
    int input = 0;
    for (int i = 0; i < values.length; i++) {
      Feature slot = slots.get(i);
      String category = slot.isInput() ? inputs.categories()[input++] : null;
      double number = slot.isCategory() ? Double.NaN : values[i];
      contributions.add(
          new Contribution(
              slot.name(),
              slot.label(),
              slot.family(),
              Wording.value(slot, number, category),
              references.get(i),
              standings.of(slot, number, category),
              LoanTerms.mayChange(slot),
              attribution.contributions()[i],
              Double.isNaN(number) ? null : number,
              category));
    }
    contributions.sort(Comparator.comparingDouble(part -> -Math.abs(part.logOdds())));
    return contributions;
  }
}
