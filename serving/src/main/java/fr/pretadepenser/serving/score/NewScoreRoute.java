package fr.pretadepenser.serving.score;

import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.ClientsRead;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.JsonBody;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code POST /v1/scores}: scores a new application and stores nothing. Input: {@code {"client":
 * 100002, "inputs": {"amt_credit": 270000.0, "occupation_type": "Laborers"}}}, where the inputs are
 * those {@code /v1/model} lists, a number or a label of a category, null if not known. With a
 * client, what is not given comes from the client's night; without, it is missing. Answers 200
 * {@link Score}, as of {@code /v1/clients/{id}/score}. Errors: 400 if the body is not one JSON
 * object, 404 if nobody has the client's number, 413 and 415 for a body too large or not JSON, 422
 * naming each wrong field with what it accepts.
 */
public final class NewScoreRoute implements Route {
  private final Supplier<Snapshot> current;
  private final int maxBodyBytes;

  public NewScoreRoute(Supplier<Snapshot> current, int maxBodyBytes) {
    this.current = current;
    this.maxBodyBytes = maxBodyBytes;
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/scores";
  }

  @Override
  public Scope scope() {
    return Scope.SCORE;
  }

  @Override
  public Description description() {
    return Description.of("Scores a new application and stores nothing.")
        .takes(ScoreRequest.class)
        .answers(Score.class)
        .refuses(404, "No client has the number.")
        .refuses(413, "The body is too large.")
        .refuses(415, "The body is not declared as JSON.")
        .refuses(422, "Fields of the body are wrong: each is named, with what it accepts.");
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    Snapshot snapshot = current.get();
    NewApplication.Read read =
        new NewApplication(snapshot).read(JsonBody.read(context, maxBodyBytes));
    if (read.client() != null) {
      ClientsRead.note(context, read.client());
    }
    context.json(snapshot.score(read.client(), read.inputs()));
  }
}
