package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.serving.http.Route;
import io.javalin.http.Context;
import java.util.Map;
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
  public boolean open() {
    return true;
  }

  @Override
  public void handle(Context context) {
    current.get().store().search("", 0, 1);
    context.json(Map.of("status", "ready"));
  }
}
