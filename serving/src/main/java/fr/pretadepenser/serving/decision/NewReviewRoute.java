package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.Review.State;
import fr.pretadepenser.contract.decision.Review.Step;
import fr.pretadepenser.contract.decision.ReviewRequest;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.JsonBody;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.Clash;
import fr.pretadepenser.serving.journal.Journal;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * {@code POST /v1/decisions/{id}/reviews}: asks for a person, which opens a review. Input: {@link
 * ReviewRequest}. Answers 201 {@link Review} with its {@code Location}. Errors: 400, 413 and 415 as
 * of {@code /v1/scores}; 404 if there is no such decision; 409 if a review of it is not closed; 422
 * naming each wrong field.
 */
public final class NewReviewRoute implements Route {
  private final Journal journal;
  private final int maxBodyBytes;

  public NewReviewRoute(Journal journal, int maxBodyBytes) {
    this.journal = journal;
    this.maxBodyBytes = maxBodyBytes;
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/decisions/{id}/reviews";
  }

  @Override
  public Scope scope() {
    return Scope.DECIDE;
  }

  @Override
  public Description description() {
    return Description.of("Asks for a person to look at a decision, which opens a review.")
        .with(Parameter.RECORD)
        .takes(ReviewRequest.class)
        .answering(201)
        .answers(Review.class)
        .refuses(404, "No decision has the id.")
        .refuses(409, "A review of the decision is not closed.")
        .refuses(413, "The body is too large.")
        .refuses(415, "The body is not declared as JSON.")
        .refuses(422, "Fields of the body are wrong: each is named.")
        .refuses(503, "The journal does not answer.");
  }

  @Override
  public void handle(Context context) {
    Query query = new Query(context);
    UUID id = query.recordId();
    query.check();
    Fields fields = new Fields(JsonBody.read(context, maxBodyBytes), "by", "text");
    Step opening =
        new Step(
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            Persons.actor(context, fields.name("by")),
            State.OPEN,
            null,
            null,
            fields.text("text"));
    fields.check();
    Review review;
    try {
      review = journal.write(entries -> History.open(entries, id, opening));
    } catch (Clash clash) {
      throw History.openAlready("someone else asked first");
    }
    if (review.client() != null) {
      ClientsRead.note(context, review.client());
    }
    context.status(201).header("Location", "/v1/reviews/" + review.id()).json(review);
  }
}
