package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.serving.http.RequestRefused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what in a review, and where it stands then. Nobody decides what another person has in
 * hand, and nobody alone grants what is refused.
 *
 * @param act what is to be done
 * @param actor by whom
 * @param decision to decide for: granted or refused; null for other acts
 * @param motive why, or null
 */
record NextStep(Act act, Actor actor, @Nullable Decision decision, @Nullable String motive) {

  /**
   * The step that follows those of the review.
   *
   * @throws RequestRefused 409 if it does not stand so; 403 if it is another person's to do; 422 if
   *     a motive is wanted
   */
  Step after(Review review, Instant at) {
    return switch (act) {
      case TAKE -> {
        require(review, State.OPEN);
        yield step(at, State.TAKEN, null);
      }
      case RELEASE -> {
        require(review, State.TAKEN);
        // So that a review is not lost with an absent reviewer; it is told who took it away and
        // why.
        if (!isReviewer(review)) {
          requireMotive();
        }
        yield step(at, State.OPEN, null);
      }
      case DECIDE -> {
        require(review, State.TAKEN);
        if (!isReviewer(review)) {
          throw RequestRefused.notForThisPerson("another person has the review: they decide");
        }
        requireMotive();
        boolean overturnsRefusal =
            review.before() == Decision.REFUSED && decision == Decision.GRANTED;
        yield step(at, overturnsRefusal ? State.PROPOSED : State.CLOSED, decision);
      }
      case CONFIRM -> {
        require(review, State.PROPOSED);
        if (isReviewer(review)) {
          throw RequestRefused.notForThisPerson(
              "to grant what is refused takes a second person: another than proposed it");
        }
        requireMotive();
        yield step(at, State.CLOSED, proposed(review));
      }
      case DECLINE -> {
        require(review, State.PROPOSED);
        requireMotive();
        yield step(at, State.TAKEN, proposed(review));
      }
    };
  }

  private Step step(Instant at, State state, @Nullable Decision about) {
    return new Step(at, actor, state, act, about, motive);
  }

  private static @Nullable Decision proposed(Review review) {
    return review.steps().get(review.steps().size() - 1).decision();
  }

  private boolean isReviewer(Review review) {
    return review.reviewer() != null && Persons.same(review.reviewer(), actor);
  }

  private static void require(Review review, State state) {
    if (review.state() != state) {
      String detail =
          switch (review.state()) {
            case OPEN -> "nobody has taken the review";
            case TAKEN -> "a person has the review";
            case PROPOSED -> "the review waits for a second person to confirm or decline";
            case CLOSED -> "the review is closed";
          };
      throw RequestRefused.conflict("review-state", "Not as the review stands", detail);
    }
  }

  private void requireMotive() {
    if (motive == null) {
      throw RequestRefused.invalidInput(List.of(new FieldError("motive", "must be given")));
    }
  }
}
