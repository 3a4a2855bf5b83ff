package fr.pretadepenser.contract.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.decision.Replay.BundleState;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.Review.Verdict;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.contract.score.DecisionRule;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A decision's history as it travels. */
class DecisionHistoryTest {
  private static final Instant AT = Instant.parse("2026-11-25T12:00:00.123Z");
  private static final Actor ALICE = new Actor("Alice", "branch-12");

  @Test
  void isReadAsItWasWritten() throws Exception {
    DecisionHistory history =
        new DecisionHistory(
            decision(),
            Decision.GRANTED,
            List.of(new Statement(new UUID(0, 3), AT, ALICE, "J’ai tout remboursé")),
            List.of(review()),
            new Replay(
                "v1",
                BundleState.PRESENT,
                false,
                List.of("probability"),
                1.0 / 3,
                0.25,
                new Text("autre", "another")));
    String json = Json.line(history);
    assertThat(json)
        .contains("\"language\":\"fr\"", "\"inForce\":\"granted\"", "\"bundle\":\"present\"")
        .contains("\"act\":\"confirm\"", "\"state\":\"closed\"", "\"verdict\":\"overridden\"")
        .contains("\"amt_income_total\":null", "\"at\":\"2026-11-25T12:00:00.123Z\"");
    assertThat(Json.MAPPER.readValue(json, DecisionHistory.class)).isEqualTo(history);
  }

  @Test
  void aRequestNeedsNoMoreThanItSays() throws Exception {
    assertThat(
            Json.MAPPER.readValue(
                "{\"client\": 100002, \"language\": \"en\"}", DecisionRequest.class))
        .isEqualTo(new DecisionRequest(100_002L, null, null, null, null, Language.EN));
    assertThat(Json.MAPPER.readValue("{\"act\": \"take\"}", StepRequest.class))
        .isEqualTo(new StepRequest(null, Act.TAKE, null, null));
  }

  private static DecisionRecord decision() {
    Map<String, @Nullable Object> inputs = new HashMap<>();
    inputs.put("amt_credit", 1.0 / 3);
    inputs.put("name_contract_type", "Cash loans");
    inputs.put("amt_income_total", null);
    return new DecisionRecord(
        new UUID(0, 1),
        AT,
        ALICE,
        100_002L,
        "D-17",
        "rendez-vous",
        Language.FR,
        "v1",
        "2026-11-24-abc",
        inputs,
        List.of("amt_credit"),
        1.0 / 3,
        Decision.REFUSED,
        DecisionRule.ofCosts(10, 1, 0.01),
        List.of(),
        List.of(),
        List.of());
  }

  private static Review review() {
    Actor bob = new Actor("Bob", "branch-12");
    return new Review(
        new UUID(0, 2),
        new UUID(0, 1),
        100_002L,
        Origin.REQUESTED,
        Decision.REFUSED,
        State.CLOSED,
        bob,
        Verdict.OVERRIDDEN,
        Decision.GRANTED,
        List.of(
            new Step(AT, ALICE, State.OPEN, null, null, null),
            new Step(AT, bob, State.TAKEN, Act.TAKE, null, null),
            new Step(AT, bob, State.PROPOSED, Act.DECIDE, Decision.GRANTED, "soldé"),
            new Step(AT, ALICE, State.CLOSED, Act.CONFIRM, Decision.GRANTED, "vu")),
        60);
  }
}
