package fr.pretadepenser.serving.registry;

import fr.pretadepenser.contract.client.ModelVersions;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * {@code GET /v1/versions}: every model there is and was, when each was champion and all that
 * happened to it, as the registry's events tell. No input. Answers 200 {@link ModelVersions}.
 */
public final class VersionsRoute implements Route {
  private final Supplier<Snapshot> current;
  private final Path models;

  public VersionsRoute(Supplier<Snapshot> current, Path models) {
    this.current = current;
    this.models = models;
  }

  @Override
  public String path() {
    return "/v1/versions";
  }

  @Override
  public Scope scope() {
    return Scope.READ;
  }

  @Override
  public Description description() {
    return Description.of("Every model there is and was, and when each was champion.")
        .answers(ModelVersions.class);
  }

  @Override
  public void handle(Context context) throws IOException {
    new Query(context).check();
    String serving = current.get().bundle().manifest().version();
    context.json(new ModelVersions(serving, Versions.of(models)));
  }
}
