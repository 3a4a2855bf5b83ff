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
 * {@code GET /v1/card}: the card of the model that serves, {@code card.json} as training wrote it.
 * No input.
 */
public final class CardRoute implements Route {
  private final Supplier<Snapshot> current;

  public CardRoute(Supplier<Snapshot> current) {
    this.current = current;
  }

  @Override
  public String path() {
    return "/v1/card";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("The card of the model that serves, as training wrote it.")
        .answers(Object.class);
  }

  @Override
  public void handle(Context context) throws IOException {
    new Query(context).check();
    context
        .contentType(Description.JSON)
        .result(Files.readAllBytes(current.get().bundle().folder().resolve("card.json")));
  }
}
