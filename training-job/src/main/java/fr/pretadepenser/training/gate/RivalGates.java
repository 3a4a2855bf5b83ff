package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.DecisionCost;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.Placements;
import fr.pretadepenser.training.fairness.Grouping;
import fr.pretadepenser.training.fairness.Groups;
import java.util.List;

/**
 * The gates between a challenger and the champion, on the same clients, client by client. A measure
 * within its bound holds and one beyond it does not; where the paired interval reaches back within
 * the bound, the gate is undecided, and a person is asked.
 *
 * @param settings their bounds
 * @param champion how it decides
 * @param challenger how it decides; its costs are those of both
 */
record RivalGates(GateSettings settings, DecisionRule champion, DecisionRule challenger) {

  /** AUC, cost, fairness gap, refusal rate and score of the challenger beside the champion's. */
  List<GateResult> of(Judged judged) {
    Refusals former = Refusals.of(judged.champion(), champion);
    Refusals latter = Refusals.of(judged.challenger(), challenger);
    return List.of(
        auc(judged),
        cost(judged),
        fairness(judged, former, latter),
        new Gate("refusal-shift", judged.rows())
            .atMost(
                Math.abs(latter.rate() - former.rate()),
                settings.refusalShift(),
                null,
                new Text(
                    "Écart du taux de refus, %s au lieu de %s"
                        .formatted(latter.percent(), former.percent()),
                    "Shift of the refusal rate, %s instead of %s"
                        .formatted(latter.percent(), former.percent()))),
        new Gate("score-psi", judged.rows())
            .atMost(
                Stability.index(judged.champion(), judged.challenger()),
                settings.scorePsi(),
                null,
                new Text(
                    "Indice de stabilité (PSI) du score",
                    "Population stability index of the score")));
  }

  private GateResult auc(Judged judged) {
    AucGain gain =
        AucGain.delong(Placements.of(judged.champion()), Placements.of(judged.challenger()));
    // The loss, for bounds are of what is worse; never -0, which people would read.
    return new Gate("auc-loss", judged.rows())
        .atMost(
            0.0 - gain.value(),
            settings.aucLoss(),
            new Gate.Interval(0.0 - gain.high(), 0.0 - gain.low()),
            new Text("Perte d'AUC", "Loss of AUC"));
  }

  private GateResult cost(Judged judged) {
    Estimate rise =
        DecisionCost.difference(
            judged.champion().probabilities(),
            champion.threshold(),
            judged.challenger().probabilities(),
            challenger.threshold(),
            judged.stakes());
    return new Gate("cost-rise", judged.rows())
        .atMost(
            rise.value(),
            settings.costRise(),
            Gate.Interval.of(rise),
            new Text(
                "Hausse du coût par dossier, en refus à tort",
                "Rise of the cost per application, in false refusals"));
  }

  private GateResult fairness(Judged judged, Refusals former, Refusals latter) {
    Gate gate = new Gate("fairness-rise", judged.rows());
    if (settings.groups().isEmpty()) {
      return gate.unmeasured(
          true,
          new Text(
              "L'équité n'est pas demandée : training.fairness.groups est vide.",
              "Fairness is not asked for: training.fairness.groups is empty."));
    }
    FairnessGap widest = null;
    for (Groups groups : judged.groups()) {
      FairnessGap gap = FairnessGap.of(groups, former, latter, settings.leastGroup());
      if (gap != null && (widest == null || gap.rise() > widest.rise())) {
        widest = gap;
      }
    }
    if (widest == null) {
      List<String> asked = settings.groups().stream().map(Grouping::feature).toList();
      return gate.unmeasured(
          false,
          new Text(
              "L'écart des refus à tort entre groupes n'a pu être mesuré : moins de deux groupes"
                  + " d'au moins %d clients dans %s.".formatted(settings.leastGroup(), asked),
              "The gap of false refusals between groups could not be measured: fewer than two"
                  + " groups of at least %d clients in %s."
                      .formatted(settings.leastGroup(), asked)));
    }
    return gate.atMost(
        widest.rise(),
        settings.fairnessRise(),
        null,
        new Text(
            "Hausse de l'écart des refus à tort par %s, %.1f points au lieu de %.1f"
                .formatted(widest.column(), 100 * widest.challenger(), 100 * widest.champion()),
            "Rise of the gap of false refusals by %s, %.1f points instead of %.1f"
                .formatted(widest.column(), 100 * widest.challenger(), 100 * widest.champion())));
  }
}
