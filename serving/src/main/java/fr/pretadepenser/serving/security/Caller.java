package fr.pretadepenser.serving.security;

import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever sent a request.
 *
 * @param key the name of the key they hold
 * @param scopes what it lets them do
 */
public record Caller(String key, Set<Scope> scopes) {
  private static final String ATTRIBUTE = "caller";

  /** Who sent the request; nobody, if it came without a key to an open route. */
  public static Optional<Caller> of(Context context) {
    return Optional.ofNullable(context.<Caller>attribute(ATTRIBUTE));
  }

  void sent(Context context) {
    context.attribute(ATTRIBUTE, this);
  }
}
