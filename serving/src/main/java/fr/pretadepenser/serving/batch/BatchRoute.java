package fr.pretadepenser.serving.batch;

import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Description.Content;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import fr.pretadepenser.serving.metric.ScoreMetrics;
import fr.pretadepenser.serving.score.ScoreRequest;
import fr.pretadepenser.serving.security.AccessRecord;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code POST /v1/scores/batch}: scores many new applications, a row each, and stores nothing.
 * Input: NDJSON, each line as of {@code /v1/scores}, or CSV, whose header names {@code client} and
 * inputs. Answers 200 with a row for each, in the same order and the form that {@code Accept} asks
 * for. A wrong row is answered with its problem and keeps none of the others from its score.
 * Errors: 400 and 422 for a wrong header, 406, 408, 413, 415, and 503 if too many batches are
 * worked on.
 */
public final class BatchRoute implements Route {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRoute.class);

  private final Supplier<Snapshot> current;
  private final BatchSettings settings;
  private final Path directory;
  private final AccessRecord accesses;
  private final ScoreMetrics scores;
  private final Semaphore places;

  /**
   * The route.
   *
   * @param directory of the files that bodies wait in
   */
  public BatchRoute(
      Supplier<Snapshot> current,
      BatchSettings settings,
      Path directory,
      AccessRecord accesses,
      ScoreMetrics scores) {
    this.current = current;
    this.settings = settings;
    this.directory = directory;
    this.accesses = accesses;
    this.scores = scores;
    this.places = new Semaphore(settings.atOnce());
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/scores/batch";
  }

  @Override
  public Scope scope() {
    return Scope.SCORE;
  }

  @Override
  public Description description() {
    return Description.of(
            "Scores many new applications, a row each; a wrong row is told of in its place.")
        .takes(
            new Content(
                Form.NDJSON.mediaType(),
                ScoreRequest.class,
                """
                {"client": 100002, "inputs": {"amt_credit": 270000.0}}
                {"inputs": {"amt_credit": 270000.0, "amt_annuity": 13500.0, "amt_income_total": 90000.0}}
                """))
        .takes(
            new Content(
                Form.CSV.mediaType(),
                String.class,
                """
                client,amt_credit,amt_annuity,amt_income_total
                100002,270000.0,,
                ,270000.0,13500.0,90000.0
                """))
        .answers(Form.NDJSON.mediaType(), ScoredRow.class)
        .answers(Form.CSV.mediaType(), String.class)
        .refuses(406, "Neither NDJSON nor CSV is accepted.")
        .refuses(408, "The body did not arrive in time.")
        .refuses(413, "The body is too large.")
        .refuses(415, "The body is not declared as NDJSON or CSV.")
        .refuses(422, "Columns of the header are wrong: each is named.");
  }

  @Override
  public void handle(Context context) throws IOException {
    new Query(context).check();
    Form taken = Form.ofBody(context.contentType());
    Form answered = Form.ofAnswer(context.header("Accept"), taken);
    if (!places.tryAcquire()) {
      context.header("Retry-After", "10");
      throw RequestRefused.unavailable("too many batches at once: again later");
    }
    Deadline deadline = Deadline.in(settings.timeout());
    try (Spool body =
        Spool.receive(context.bodyInputStream(), directory, settings.maxBytes(), deadline)) {
      Lines lines = new Lines(body.stream(), settings.maxRowBytes());
      Batch batch = Batch.of(current.get(), taken, lines, settings.maxRowBytes());
      answer(context, answered, batch, deadline);
    } finally {
      places.release();
    }
  }

  private void answer(Context context, Form form, Batch batch, Deadline deadline) {
    context.contentType(form.mediaType() + "; charset=utf-8");
    try (RowWriter writer = form.writer(context.outputStream())) {
      batch.score(writer, clients -> accesses.record(context, clients), scores::count, deadline);
    } catch (IOException e) {
      // Nobody is there to be told: the caller has gone, or reads too slowly.
      LOG.info("a batch was left before its end: {}", e.toString());
    }
  }
}
