package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.session.Preferences;
import io.javalin.Javalin;
import io.javalin.http.Context;

/** Passes a chart on as the API drew it, in the reader's language and on a light or dark ground. */
public final class ChartImage implements Page {
  /** A drawing carries its own style and nothing else. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

  private final ApiClient api;

  public ChartImage(ApiClient api) {
    this.api = api;
  }

  @Override
  public void addTo(Javalin app) {
    app.get("/clients/{id}/score.svg", context -> answer(context, "score"));
    app.get("/clients/{id}/explanation.svg", context -> answer(context, "explanation"));
  }

  private void answer(Context context, String name) {
    String theme = "dark".equals(context.queryParam("shade")) ? "dark" : "light";
    byte[] drawing =
        ApiClient.await(
            api.chart(ClientNumber.of(context), name, Preferences.of(context).language(), theme));
    context.header("Content-Security-Policy", POLICY);
    context.contentType("image/svg+xml").result(drawing);
  }
}
