package fr.pretadepenser.dashboard.page.client;

import fr.pretadepenser.dashboard.api.ApiClient;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.Preferences;
import io.javalin.Javalin;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    client(app, "score");
    client(app, "explanation");
    client(app, "position", "feature");
    client(app, "density", "x", "y");
    model(app, "importance");
    model(app, "dependence", "feature");
    model(app, "costs");
  }

  private void client(Javalin app, String name, String... parameters) {
    app.get(
        "/clients/{id}/" + name + ".svg",
        context ->
            answer(context, "/clients/" + ClientNumber.of(context) + "/" + name, parameters));
  }

  private void model(Javalin app, String name, String... parameters) {
    app.get(
        "/model/" + name + ".svg",
        context -> answer(context, "/model/" + name, parameters),
        Access.EVERYBODY);
  }

  private void answer(Context context, String path, String... names) {
    String theme = "dark".equals(context.queryParam("shade")) ? "dark" : "light";
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String name : List.of(names)) {
      String value = context.queryParam(name);
      if (value == null) {
        throw new BadRequestResponse();
      }
      parameters.put(name, value);
    }
    byte[] drawing =
        ApiClient.await(api.picture(path, parameters, Preferences.of(context).language(), theme));
    context.header("Content-Security-Policy", POLICY);
    context.contentType("image/svg+xml").result(drawing);
  }
}
