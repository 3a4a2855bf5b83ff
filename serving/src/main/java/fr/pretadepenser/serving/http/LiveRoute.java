package fr.pretadepenser.serving.http;

import io.javalin.http.Context;
import java.util.Map;

/**
 * {@code GET /health/live}: the process answers. No input, no key. Answers 200 {@code {"status":
 * "live"}} as long as there is anyone to answer.
 */
public final class LiveRoute implements Route {
  @Override
  public String path() {
    return "/health/live";
  }

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void handle(Context context) {
    context.json(Map.of("status", "live"));
  }
}
