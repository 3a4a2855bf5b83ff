package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.Review.Verdict;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.score.Decision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows from the steps of reviews. */
public final class Reviews {
  private Reviews() {}

  /**
   * A review as its steps make it.
   *
   * @param steps in order, at least the first, which opened it
   */
  public static Review of(
      UUID id,
      UUID decision,
      @Nullable Long client,
      Origin origin,
      Decision before,
      List<Step> steps,
      Instant now) {
    Step last = steps.get(steps.size() - 1);
    Decision outcome = last.state() == State.CLOSED ? last.decision() : null;
    Instant end = last.state() == State.CLOSED ? last.at() : now;
    return new Review(
        id,
        decision,
        client,
        origin,
        before,
        last.state(),
        reviewer(steps),
        outcome == null ? null : verdict(before, outcome),
        outcome,
        List.copyOf(steps),
        Math.max(0, Duration.between(steps.get(0).at(), end).toSeconds()));
  }

  /** What holds after all reviews of a decision: what the last closed one made of it. */
  public static Decision inForce(Decision taken, List<Review> reviews) {
    Decision inForce = taken;
    for (Review review : reviews) {
      if (review.outcome() != null) {
        inForce = review.outcome();
      }
    }
    return inForce;
  }

  private static @Nullable Actor reviewer(List<Step> steps) {
    Actor reviewer = null;
    for (Step step : steps) {
      if (step.act() == Act.TAKE) {
        reviewer = step.actor();
      } else if (step.act() == Act.RELEASE) {
        reviewer = null;
      }
    }
    return reviewer;
  }

  private static Verdict verdict(Decision before, Decision outcome) {
    if (before == Decision.REVIEW) {
      return Verdict.DECIDED;
    }
    return before == outcome ? Verdict.UPHELD : Verdict.OVERRIDDEN;
  }
}
