package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.Journal;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.UUID;

/**
 * {@code GET /v1/reviews/{id}}: a review with all its steps. Answers 200 {@link Review}. Errors:
 * 400 if the id is none, 404 if it is of no review.
 */
public final class ReviewRoute implements Route {
  private final Journal journal;

  public ReviewRoute(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String path() {
    return "/v1/reviews/{id}";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("A review with all its steps.")
        .with(Parameter.RECORD)
        .answers(Review.class)
        .refuses(404, "No review has the id.")
        .refuses(503, "The journal does not answer.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    UUID id = query.recordId();
    query.check();
    Review review = journal.read(entries -> History.review(entries, id, Instant.now()));
    if (review.client() != null) {
      ClientsRead.note(context, review.client());
    }
    context.json(review);
  }
}
