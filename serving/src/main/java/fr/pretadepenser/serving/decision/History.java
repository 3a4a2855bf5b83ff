package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.DecisionHistory;
import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Replay;
import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.journal.Entries;
import fr.pretadepenser.serving.journal.Reviews;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a decision, read and continued within a transaction of the journal. */
final class History {
  private History() {}

  static DecisionHistory of(Entries entries, DecisionRecord decision, @Nullable Replay replay) {
    List<Review> reviews = entries.reviews().of(decision.id(), Instant.now());
    return new DecisionHistory(
        decision,
        Reviews.inForce(decision.decision(), reviews),
        entries.statements().of(decision.id()),
        reviews,
        replay);
  }

  /**
   * A decision.
   *
   * @throws RequestRefused 404 if there is none of that id
   */
  static DecisionRecord decision(Entries entries, UUID id) {
    return entries
        .decisions()
        .find(id)
        .orElseThrow(() -> RequestRefused.unknownRecord("decision", id));
  }

  /**
   * A review, as old as it is then.
   *
   * @throws RequestRefused 404 if there is none of that id
   */
  static Review review(Entries entries, UUID id, Instant now) {
    return entries
        .reviews()
        .find(id, now)
        .orElseThrow(() -> RequestRefused.unknownRecord("review", id));
  }

  /**
   * Opens a review that someone asks for.
   *
   * @throws RequestRefused 409 if one is not closed
   */
  static Review open(Entries entries, UUID decision, Step opening) {
    DecisionRecord taken = decision(entries, decision);
    List<Review> before = entries.reviews().of(decision, opening.at());
    for (Review review : before) {
      if (review.state() != State.CLOSED) {
        throw openAlready("it is " + review.id());
      }
    }
    UUID id = UUID.randomUUID();
    entries
        .reviews()
        .open(
            id,
            decision,
            before.size(),
            Origin.REQUESTED,
            Reviews.inForce(taken.decision(), before),
            opening);
    return review(entries, id, opening.at());
  }

  /** 409: a review of the decision is not closed. */
  static RequestRefused openAlready(String which) {
    return RequestRefused.conflict(
        "review-open",
        "Review open already",
        "a person is to look at the decision already: " + which);
  }

  /** Continues a review. */
  static Review step(Entries entries, UUID id, NextStep next, Instant at) {
    Review review = review(entries, id, at);
    entries.reviews().add(review, next.after(review, at));
    return review(entries, id, at);
  }
}
