package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.serving.http.Route;
import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * {@code GET /health/ready}: the model is loaded and the night can be read. No input, no key.
 * Answers 200 {@code {"status": "ready"}}, also while a refused model or night is pointed to; 503
 * from the moment the server is told to stop.
 */
public final class ReadyRoute implements Route {
  private final Supplier<Snapshot> current;
  private final BooleanSupplier stopping;

  public ReadyRoute(Supplier<Snapshot> current, BooleanSupplier stopping) {
    this.current = current;
    this.stopping = stopping;
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
    if (stopping.getAsBoolean()) {
      throw new ServiceUnavailableResponse();
    }
    current.get().store().search("", 0, 1);
    context.json(Map.of("status", "ready"));
  }
}
