package fr.pretadepenser.dashboard;

import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.session.Access;
import io.javalin.Javalin;
import io.javalin.http.HttpStatus;

/** For whoever watches the process: it lives; and its API is ready too. */
final class HealthRoutes implements Page {
  private final ApiClient api;

  HealthRoutes(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/health/live", context -> context.result("live"), Access.ANYONE);
    app.get(
        "/health/ready",
        context -> {
          boolean ready = api.ready();
          context.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
          context.result(ready ? "ready" : "the API is not ready");
        },
        Access.ANYONE);
  }
}
