package fr.pretadepenser.serving.decision;

import fr.pretadepenser.contract.decision.Actor;
import fr.pretadepenser.serving.security.Caller;
import io.javalin.http.Context;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who acts. */
final class Persons {
  private Persons() {}

  /** The person whom the caller names, for whom its key vouches; else the holder of the key. */
  static Actor actor(Context context, @Nullable String by) {
    String key = key(context);
    return new Actor(by == null ? key : by, key);
  }

  /** The name of the caller's key. */
  static String key(Context context) {
    return Caller.of(context).orElseThrow().key();
  }

  /** Whether two acts are the same person's, however the name is written. */
  static boolean same(Actor one, Actor other) {
    return written(one).equals(written(other));
  }

  private static String written(Actor actor) {
    return Normalizer.normalize(actor.name(), Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
