package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Drain;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /health/ready}: the model is loaded and the night can be read. No input, no key.
 * Answers 200 {@link Readiness}, also while a refused model or night is pointed to; 503 from the
 * moment the server is told to stop.
 */
public final class ReadyRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Reloader reloader;
  private final Drain drain;

  public ReadyRoute(Supplier<Snapshot> current, Reloader reloader, Drain drain) {
    this.current = current;
    this.reloader = reloader;
    this.drain = drain;
  }

  @Override
  public String path() {
    return "/health/ready";
  }

  @Override
  public Scope scope() {
    return Scope.OPEN;
  }

  @Override
  public Description description() {
    return Description.of("Whether the model is loaded and the night can be read.")
        .answers(Readiness.class)
        .refuses(503, "The server is about to stop.");
  }

  @Override
  public void handle(Context context) {
    if (drain.begun()) {
      throw RequestRefused.unavailable("the server is about to stop");
    }
    current.get().store().search("", 0, 1);
    context.json(new Readiness("ready", reloader.summary().refused() != null));
  }

  /**
   * What the probe answers.
   *
   * @param status ready
   * @param behind whether a model or night that is pointed to was refused: {@code /v1/model} says
   *     which and why
   */
  record Readiness(String status, boolean behind) {}
}
