package fr.pretadepenser.serving.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.journal.Reviews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what in a review, and where it stands then. */
class NextStepTest {
  private static final Instant AT = Instant.parse("2026-11-25T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // A review of a refusal, open; taken by Bob; proposed by Bob to be granted; closed.
    "OPEN,     Bob,   TAKE,                TAKEN",
    "OPEN,     Bob,   RELEASE,             409",
    "OPEN,     Bob,   DECIDE granted,      409",
    "OPEN,     Bob,   CONFIRM,             409",
    "OPEN,     Bob,   DECLINE,             409",
    "TAKEN,    Bob,   TAKE,                409",
    "TAKEN,    Carol, TAKE,                409",
    "TAKEN,    Bob,   RELEASE,             OPEN",
    "TAKEN,    Bob,   RELEASE silently,    OPEN",
    "TAKEN,    Carol, RELEASE,             OPEN",
    "TAKEN,    Carol, RELEASE silently,    422",
    "TAKEN,    Bob,   DECIDE refused,      CLOSED",
    "TAKEN,    Bob,   DECIDE granted,      PROPOSED",
    "TAKEN,    Bob,   DECIDE granted silently, 422",
    "TAKEN,    Carol, DECIDE granted,      403",
    "TAKEN,    Bob,   CONFIRM,             409",
    "PROPOSED, Bob,   CONFIRM,             403",
    "PROPOSED, BOB,   CONFIRM,             403",
    "PROPOSED, Carol, CONFIRM,             CLOSED",
    "PROPOSED, Carol, CONFIRM silently,    422",
    "PROPOSED, Carol, DECLINE,             TAKEN",
    "PROPOSED, Bob,   DECLINE,             TAKEN",
    "PROPOSED, Bob,   DECIDE granted,      409",
    "PROPOSED, Bob,   RELEASE,             409",
    "CLOSED,   Bob,   TAKE,                409",
    "CLOSED,   Carol, CONFIRM,             409",
  })
  void aReviewOfARefusal(State state, String by, String act, String then) {
    check(review(Decision.REFUSED, state), by, act, then);
  }

  @ParameterizedTest
  @CsvSource({
    "REVIEW,  DECIDE granted, CLOSED",
    "REVIEW,  DECIDE refused, CLOSED",
    "GRANTED, DECIDE granted, CLOSED",
    "GRANTED, DECIDE refused, CLOSED",
  })
  void onlyToGrantWhatIsRefusedTakesTwo(Decision before, String act, String then) {
    check(review(before, State.TAKEN), "Bob", act, then);
  }

  private static void check(Review review, String by, String words, String then) {
    NextStep next = next(by, words);
    if (then.matches("\\d+")) {
      assertThatThrownBy(() -> next.after(review, AT))
          .isInstanceOfSatisfying(
              RequestRefused.class,
              refusal -> assertThat(refusal.problem().status()).isEqualTo(Integer.parseInt(then)));
      return;
    }
    Step step = next.after(review, AT);
    assertThat(step.state()).isEqualTo(State.valueOf(then));
    assertThat(step.actor().name()).isEqualTo(by);
    if (step.state() == State.CLOSED) {
      assertThat(step.decision()).as("no review ends without one").isNotNull();
    }
  }

  private static NextStep next(String by, String words) {
    Decision decision =
        words.contains("granted")
            ? Decision.GRANTED
            : words.contains("refused") ? Decision.REFUSED : null;
    return new NextStep(
        Act.valueOf(words.split(" ", 2)[0]),
        actor(by),
        decision,
        words.contains("silently") ? null : "motive");
  }

  /** As Bob brought it there. */
  private static Review review(Decision before, State state) {
    List<Step> steps = new ArrayList<>(List.of(step("Alice", State.OPEN, null, null)));
    if (state != State.OPEN) {
      steps.add(step("Bob", State.TAKEN, Act.TAKE, null));
    }
    if (state == State.PROPOSED) {
      steps.add(step("Bob", State.PROPOSED, Act.DECIDE, Decision.GRANTED));
    }
    if (state == State.CLOSED) {
      steps.add(step("Bob", State.CLOSED, Act.DECIDE, Decision.REFUSED));
    }
    return Reviews.of(
        new UUID(0, 1), new UUID(0, 2), 100_002L, Origin.REQUESTED, before, steps, AT);
  }

  private static Step step(String by, State state, @Nullable Act act, @Nullable Decision decision) {
    return new Step(AT, actor(by), state, act, decision, null);
  }

  private static Actor actor(String name) {
    return new Actor(name, "branch-12");
  }
}
