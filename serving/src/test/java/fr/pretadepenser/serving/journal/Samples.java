package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.contract.score.Explanation.Reason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records to be kept. */
final class Samples {
  /** The hour that clocks in France pass through twice. */
  static final Instant AT = Instant.parse("2026-10-25T00:30:00.123Z");

  static final Actor ALICE = new Actor("Alice Morel", "branch-12");
  static final Actor BOB = new Actor("Bob Ŝ. Ünal", "branch-12");

  private Samples() {}

  /** With the least and the greatest of doubles, a number without end, and nothing at all. */
  static DecisionRecord decision(@Nullable Long client, Decision decision, Instant at) {
    Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
    inputs.put("z_last_comes_first", Double.MIN_VALUE);
    inputs.put("amt_credit", 1.0 / 3);
    inputs.put("amt_annuity", -Double.MAX_VALUE);
    inputs.put("whole", 270_000.0);
    inputs.put("occupation_type", "Économiste « senior » \\ \"n°1\"");
    inputs.put("missing", null);
    return new DecisionRecord(
        UUID.randomUUID(),
        at,
        ALICE,
        client,
        "DOSSIER-2026/17",
        null,
        Language.FR,
        "2026-10-24-abc",
        client == null ? null : "2026-10-24-0123456789ab",
        inputs,
        List.of("amt_credit"),
        decision == Decision.REVIEW ? null : Math.nextUp(0.1),
        decision,
        DecisionRule.ofCosts(10, 1, 0.01),
        decision == Decision.REVIEW ? List.of("amt_income_total") : List.of(),
        List.of(
            new Reason(
                "AMT_CREDIT", Family.AFFORDABILITY, new Text("élevé", "high"), true, 0.1 + 0.2)),
        List.of());
  }

  static DecisionRecord decision(Decision decision) {
    return decision(100_002L, decision, AT);
  }

  static Step step(Actor actor, State state, @Nullable Act act, @Nullable Decision decision) {
    return new Step(AT.plusSeconds(60), actor, state, act, decision, "motif « écrit »\nsur deux");
  }

  static Step opening(Instant at) {
    return new Step(at, ALICE, State.OPEN, null, null, null);
  }

  /** Of a request without a name. */
  static Request request() {
    return request(null);
  }

  static Request request(@Nullable String key) {
    return new Request(key, "0".repeat(64));
  }
}
