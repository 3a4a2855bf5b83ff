package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.Review;
import fr.pretadepenser.contract.decision.StepRequest;
import fr.pretadepenser.contract.decision.StepRequest.Act;
import fr.pretadepenser.contract.score.Decision;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.JsonBody;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.Clash;
import fr.pretadepenser.serving.journal.Journal;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * {@code POST /v1/reviews/{id}/steps}: takes a review, leaves it, decides, confirms or declines.
 * Input: {@link StepRequest}. Answers 201 {@link Review} as it stands then. Errors: 400, 413 and
 * 415 as of {@code /v1/scores}; 403 if it is another person's to do: a review in other hands, or a
 * second person to be; 404 if there is no such review; 409 if it does not stand so, or someone was
 * first; 422 naming each wrong field.
 */
public final class NewStepRoute implements Route {
  private final Journal journal;
  private final int maxBodyBytes;

  public NewStepRoute(Journal journal, int maxBodyBytes) {
    this.journal = journal;
    this.maxBodyBytes = maxBodyBytes;
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/reviews/{id}/steps";
  }

  @Override
  public Scope scope() {
    return Scope.DECIDE;
  }

  @Override
  public Description description() {
    return Description.of("Takes a review, leaves it, decides, confirms or declines.")
        .with(Parameter.RECORD)
        .takes(StepRequest.class)
        .answering(201)
        .answers(Review.class)
        .refuses(403, "It is another person's to do.")
        .refuses(404, "No review has the id.")
        .refuses(409, "The review does not stand so, or someone else was first.")
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
    NextStep next = read(context);
    Review review;
    try {
      review = journal.write(entries -> History.step(entries, id, next, now()));
    } catch (Clash clash) {
      throw RequestRefused.conflict(
          "review-state", "Not as the review stands", "someone else was first: read it again");
    }
    if (review.client() != null) {
      ClientsRead.note(context, review.client());
    }
    context.status(201).json(review);
  }

  private NextStep read(Context context) {
    Fields fields =
        new Fields(JsonBody.read(context, maxBodyBytes), "by", "act", "decision", "motive");
    Act act = fields.oneOf("act", List.of(Act.values()));
    Decision decision = null;
    if (act == Act.DECIDE) {
      decision = fields.oneOf("decision", List.of(Decision.GRANTED, Decision.REFUSED));
    } else if (fields.node("decision") != null) {
      fields.refuse("decision", "is given to decide, and for no other act");
    }
    NextStep next =
        new NextStep(
            act, Persons.actor(context, fields.name("by")), decision, fields.text("motive"));
    fields.check();
    return next;
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
