package fr.pretadepenser.serving.http;

import io.javalin.http.Context;

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
  public Scope scope() {
    return Scope.OPEN;
  }

  @Override
  public Description description() {
    return Description.of("Whether the process answers.").answers(Health.class);
  }

  @Override
  public void handle(Context context) {
    context.json(new Health("live"));
  }
}
