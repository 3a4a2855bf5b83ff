package fr.pretadepenser.serving.registry;

import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;

/**
 * {@code GET /v1/card.html}: the same card as a page for people, in French and English. No input.
 */
public final class CardPageRoute implements Route {
  /** The page is whole by itself, pictures and style in it, and holds no script. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

  private final Supplier<Snapshot> current;

  public CardPageRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/card.html";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("The card as a page for people.").answers("text/html", String.class);
  }

  @Override
  public void handle(Context context) throws IOException {
    new Query(context).check();
    context
        .header("Content-Security-Policy", POLICY)
        .contentType("text/html; charset=utf-8")
        .result(Files.readAllBytes(current.get().bundle().folder().resolve("card.html")));
  }
}
