package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Scores and explains clients with one bundle. Immutable, safe for any number of threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class Explainer {
  private final Bundle bundle;

  public Explainer(Bundle bundle) {
    this.bundle = bundle;
  }

  /**
   * The decision on one client.
   *
   * @param client SK_ID_CURR, or null for a new application
   * @param night whose features are scored, or null
   */
  public Score score(@Nullable Long client, @Nullable String night, Inputs inputs, Instant at) {
    throw new UnsupportedOperationException(bundle + " " + client + night + inputs + at);
  }

  /** The decision with its reasons. A client who cannot be scored has none: all lists are empty. */
  public Explanation explain(
      @Nullable Long client, @Nullable String night, Inputs inputs, Instant at) {
    throw new UnsupportedOperationException(bundle + " " + client + night + inputs + at);
  }
}
