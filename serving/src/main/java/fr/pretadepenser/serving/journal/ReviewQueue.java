package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.Review.State;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Which reviews wait for a person: what their steps say, kept where it is found at once. */
final class ReviewQueue {
  private final Handle handle;

  ReviewQueue(Handle handle) {
    this.handle = handle;
  }

  void add(UUID review, Instant openedAt) {
    handle
        .createUpdate(
            """
            insert into review_queue (review, state, opened_at)
            values (:review, :state, :openedAt)
            """)
        .bind("review", review)
        .bind("state", Columns.code(State.OPEN))
        .bind("openedAt", Columns.of(openedAt))
        .execute();
  }

  /** A review stands so from now on; a closed one waits no longer. */
  void move(UUID review, State state) {
    if (state == State.CLOSED) {
      handle
          .createUpdate("delete from review_queue where review = :review")
          .bind("review", review)
          .execute();
    } else {
      handle
          .createUpdate("update review_queue set state = :state where review = :review")
          .bind("review", review)
          .bind("state", Columns.code(state))
          .execute();
    }
  }

  long count(Set<State> states) {
    return handle
        .createQuery("select count(*) from review_queue where state in (<states>)")
        .bindList("states", states.stream().map(Columns::code).toList())
        .mapTo(Long.class)
        .one();
  }

  long count() {
    return handle.createQuery("select count(*) from review_queue").mapTo(Long.class).one();
  }
}
