package fr.pretadepenser.training.card;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.compare.Comparison;
import fr.pretadepenser.training.dataset.SlotChoice.Admission;
import fr.pretadepenser.training.evaluate.RankCurve;
import fr.pretadepenser.training.fairness.Fairness;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code card.json} of a bundle.
 *
 * @param version of the bundle
 * @param createdAt when it was trained
 * @param intendedUse for whom and what it is
 * @param figures measured out of fold
 * @param frozen the same of the bundle as it ships, on the frozen tenth, which it never saw; null
 *     before it was measured
 * @param gates between it and the champion's place, as they were held or not
 * @param rule that turns its probability into a decision
 * @param data it was learned from
 * @param probability whether it means what it says
 * @param price of decisions
 * @param ranking what refusing the riskiest catches
 * @param importance of features
 * @param fairness towards protected groups; null if nothing was asked
 * @param comparison of learners as bin/compare wrote it; null if none was given
 * @param admitted protected features let into the model, and why; none by default
 * @param gains share of the trees' total gain of the features that gain most
 * @param rounds trees of each fold's model, then of the one that ships
 * @param settings with which it was trained
 * @param lineage night, code and libraries
 * @param limits of what was measured
 */
public record Card(
    String version,
    Instant createdAt,
    Text intendedUse,
    Figures figures,
    @Nullable Figures frozen,
    List<GateResult> gates,
    DecisionRule rule,
    Data data,
    Probability probability,
    Price price,
    RankCurve ranking,
    Importance importance,
    @Nullable Fairness fairness,
    @Nullable Comparison comparison,
    List<Admission> admitted,
    Map<String, Double> gains,
    List<Integer> rounds,
    Map<String, String> settings,
    Map<String, String> lineage,
    List<Text> limits) {

  /** The same model, once it was measured on the frozen tenth and judged at the gates. */
  public Card judged(Figures unseen, List<GateResult> verdicts) {
    return new Card(
        version,
        createdAt,
        intendedUse,
        figures,
        unseen,
        verdicts,
        rule,
        data,
        probability,
        price,
        ranking,
        importance,
        fairness,
        comparison,
        admitted,
        gains,
        rounds,
        settings,
        lineage,
        limits);
  }
}
