package fr.pretadepenser.serving.journal;

import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.Origin;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.score.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reviews, each with its steps. */
public final class ReviewTable {
  private static final String WITH_CLIENT =
      "select r.*, d.client from review r join decision d on d.id = r.decision ";

  private final Handle handle;
  private final StepTable steps;
  private final ReviewQueue queue;

  ReviewTable(Handle handle) {
    this.handle = handle;
    this.steps = new StepTable(handle);
    this.queue = new ReviewQueue(handle);
  }

  /**
   * Opens one.
   *
   * @param ordinal how many reviews of the decision there were before
   * @param before the decision in force
   * @throws Clash from the transaction, if another one was opened meanwhile
   */
  public void open(
      UUID id, UUID decision, int ordinal, Origin origin, Decision before, Step opening) {
    handle
        .createUpdate(
            """
            insert into review (id, decision, ordinal, origin, before_review, opened_at)
            values (:id, :decision, :ordinal, :origin, :before, :openedAt)
            """)
        .bind("id", id)
        .bind("decision", decision)
        .bind("ordinal", ordinal)
        .bind("origin", Columns.code(origin))
        .bind("before", before.code())
        .bind("openedAt", Columns.of(opening.at()))
        .execute();
    steps.add(id, 0, opening);
    queue.add(id, opening.at());
  }

  /**
   * Adds a step to a review as it was read.
   *
   * @throws Clash from the transaction, if someone else added one meanwhile
   */
  public void add(Review review, Step step) {
    steps.add(review.id(), review.steps().size(), step);
    queue.move(review.id(), step.state());
  }

  public Optional<Review> find(UUID id, Instant now) {
    Query query = handle.createQuery(WITH_CLIENT + "where r.id = :id").bind("id", id);
    return reviews(query, now).stream().findFirst();
  }

  /** In the order in which they were opened. */
  public List<Review> of(UUID decision, Instant now) {
    Query query =
        handle
            .createQuery(WITH_CLIENT + "where r.decision = :decision order by r.ordinal")
            .bind("decision", decision);
    return reviews(query, now);
  }

  /** Those that wait in one of the states, oldest first. */
  public List<Review> waiting(Set<State> states, int page, int size, Instant now) {
    Query query =
        handle
            .createQuery(
                """
                select r.*, d.client from review_queue q
                join review r on r.id = q.review
                join decision d on d.id = r.decision
                where q.state in (<states>)
                order by q.opened_at, q.review
                offset :from rows fetch next :size rows only
                """)
            .bindList("states", states.stream().map(Columns::code).toList());
    return reviews(paged(query, page, size), now);
  }

  /** How many wait in one of the states. */
  public long countWaiting(Set<State> states) {
    return queue.count(states);
  }

  /** Those that are closed, oldest first. */
  public List<Review> closed(int page, int size, Instant now) {
    Query query =
        handle.createQuery(
            WITH_CLIENT
                + """
                where not exists (select 1 from review_queue q where q.review = r.id)
                order by r.opened_at, r.id
                offset :from rows fetch next :size rows only
                """);
    return reviews(paged(query, page, size), now);
  }

  public long countClosed() {
    return handle.createQuery("select count(*) from review").mapTo(Long.class).one()
        - queue.count();
  }

  private static Query paged(Query query, int page, int size) {
    return query.bind("from", (long) page * size).bind("size", size);
  }

  private List<Review> reviews(Query query, Instant now) {
    List<Opened> opened = query.map((row, context) -> Opened.of(row)).list();
    Map<UUID, List<Step>> all =
        steps.of(opened.stream().map(Opened::id).collect(Collectors.toSet()));
    return opened.stream()
        .map(review -> review.with(all.getOrDefault(review.id(), List.of()), now))
        .toList();
  }

  /** A review without its steps. */
  private record Opened(
      UUID id, UUID decision, @Nullable Long client, Origin origin, Decision before) {
    static Opened of(ResultSet row) throws SQLException {
      return new Opened(
          Columns.uuid(row, "id"),
          Columns.uuid(row, "decision"),
          Columns.number(row, "client"),
          Columns.constant(Origin.class, row.getString("origin")),
          Columns.constant(Decision.class, row.getString("before_review")));
    }

    Review with(List<Step> steps, Instant now) {
      return Reviews.of(id, decision, client, origin, before, steps, now);
    }
  }
}
