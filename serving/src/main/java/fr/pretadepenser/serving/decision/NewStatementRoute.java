package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.DecisionRecord;
import fr.pretadepenser.contract.decision.Statement;
import fr.pretadepenser.contract.decision.StatementRequest;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.JsonBody;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.journal.Journal;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * {@code POST /v1/decisions/{id}/statements}: the client's own view on a decision. Input: {@link
 * StatementRequest}. Answers 201 {@link Statement}. Errors: 400, 413 and 415 as of {@code
 * /v1/scores}; 404 if there is no such decision; 422 naming each wrong field.
 */
public final class NewStatementRoute implements Route {
  private final Journal journal;
  private final int maxBodyBytes;

  public NewStatementRoute(Journal journal, int maxBodyBytes) {
    this.journal = journal;
    this.maxBodyBytes = maxBodyBytes;
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/decisions/{id}/statements";
  }

  @Override
  public Scope scope() {
    return Scope.DECIDE;
  }

  @Override
  public Description description() {
    return Description.of("Records the client's own view on a decision.")
        .with(Parameter.RECORD)
        .takes(StatementRequest.class)
        .answering(201)
        .answers(Statement.class)
        .refuses(404, "No decision has the id.")
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
    Statement statement =
        new Statement(
            UUID.randomUUID(),
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            Persons.actor(context, fields.name("by")),
            fields.requiredText("text"));
    fields.check();
    DecisionRecord decision =
        journal.write(
            entries -> {
              DecisionRecord found = History.decision(entries, id);
              entries.statements().add(id, statement);
              return found;
            });
    if (decision.client() != null) {
      ClientsRead.note(context, decision.client());
    }
    context.status(201).json(statement);
  }
}
