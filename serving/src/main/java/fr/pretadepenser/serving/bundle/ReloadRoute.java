package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.contract.client.ReloadSummary;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;

/**
 * {@code POST /v1/reload}: looks at once at what champion and night the pointers name, and tries
 * again what was refused. No input. Answers 200 {@link Reloaded} once that serves, after seconds if
 * it has to be loaded. Errors: 409 with the reason if it may not serve; what served before goes on.
 */
public final class ReloadRoute implements Route {
  private final Reloader reloader;
  private final Snapshots snapshots;

  public ReloadRoute(Reloader reloader, Snapshots snapshots) {
    this.reloader = reloader;
    this.snapshots = snapshots;
  }

  @Override
  public Verb verb() {
    return Verb.POST;
  }

  @Override
  public String path() {
    return "/v1/reload";
  }

  @Override
  public Scope scope() {
    return Scope.ADMINISTER;
  }

  @Override
  public Description description() {
    return Description.of("Takes up the champion and the night that are pointed to now.")
        .answers(Reloaded.class)
        .refuses(409, "The model or the night may not serve: what served before goes on.");
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    ReloadSummary summary = reloader.again();
    if (summary.refused() != null) {
      throw RequestRefused.conflict("not-reloaded", "Not reloaded", summary.refused().reason());
    }
    Snapshot serving = snapshots.serving();
    context.json(
        new Reloaded(
            serving.bundle().manifest().version(), serving.store().name(), summary.swapped()));
  }

  /**
   * What serves now.
   *
   * @param model version of the champion
   * @param night the features it scores are of
   * @param swapped how often another model or night was taken up since the start
   */
  record Reloaded(String model, String night, long swapped) {}
}
