package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Health;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.function.Supplier;

/**
 * {@code GET /health/ready}: the model is loaded and the night can be read. No input, no key.
 * Answers 200 {@code {"status": "ready"}}; while the server stops, 503.
 */
public final class ReadyRoute implements Route {
  private final Supplier<Snapshot> current;

  public ReadyRoute(Supplier<Snapshot> current) {
    this.current = current;
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
        .answers(Health.class);
  }

  @Override
  public void handle(Context context) {
    current.get().store().search("", 0, 1);
    context.json(new Health("ready"));
  }
}
