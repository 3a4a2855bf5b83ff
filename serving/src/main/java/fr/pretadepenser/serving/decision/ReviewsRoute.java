package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.ReviewPage;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.Journal;
import fr.pretadepenser.serving.journal.ReviewTable;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * {@code GET /v1/reviews?state=pending&page=0&size=20}: the reviews that stand so, oldest first,
 * with their ages; pending are all that are not closed. Answers 200 {@link ReviewPage}. Errors: 400
 * naming each wrong parameter.
 */
public final class ReviewsRoute implements Route {
  private final Journal journal;
  private final int maxPageSize;

  /** Where reviews stand, as it is asked for. */
  enum Standing {
    PENDING(EnumSet.complementOf(EnumSet.of(State.CLOSED))),
    OPEN(EnumSet.of(State.OPEN)),
    TAKEN(EnumSet.of(State.TAKEN)),
    PROPOSED(EnumSet.of(State.PROPOSED)),
    CLOSED(EnumSet.of(State.CLOSED));

    private final Set<State> states;

    Standing(EnumSet<State> states) {
      this.states = Set.copyOf(states);
    }
  }

  public ReviewsRoute(Journal journal, int maxPageSize) {
    this.journal = journal;
    this.maxPageSize = maxPageSize;
  }

  @Override
  public String path() {
    return "/v1/reviews";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("The reviews that stand so, oldest first, with their ages.")
        .with(
            Parameter.query(
                "state", Standing.class, "Pending are all that are not closed.", "pending"))
        .with(Paging.parameters())
        .answers(ReviewPage.class)
        .refuses(503, "The journal does not answer.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context, "state", "page", "size");
    Standing standing = query.oneOf("state", Standing.PENDING);
    Paging paging = Paging.of(query, maxPageSize);
    query.check();
    ReviewPage page =
        journal.read(
            entries ->
                standing == Standing.CLOSED
                    ? closed(entries.reviews(), paging)
                    : waiting(entries.reviews(), standing.states, paging));
    page.items().stream()
        .map(Review::client)
        .filter(Objects::nonNull)
        .forEach(client -> ClientsRead.note(context, client));
    context.json(page);
  }

  private static ReviewPage waiting(ReviewTable reviews, Set<State> states, Paging paging) {
    return new ReviewPage(
        reviews.waiting(states, paging.page(), paging.size(), Instant.now()),
        paging.page(),
        paging.size(),
        reviews.countWaiting(states));
  }

  private static ReviewPage closed(ReviewTable reviews, Paging paging) {
    return new ReviewPage(
        reviews.closed(paging.page(), paging.size(), Instant.now()),
        paging.page(),
        paging.size(),
        reviews.countClosed());
  }
}
