package fr.pretadepenser.serving.security;

import fr.pretadepenser.serving.http.Gate;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets callers in. Closed by default: a path is let through without a key only if it is, to the
 * letter, that of an open route, so an unknown path tells a stranger nothing either; and a route
 * opens only to a key that holds its scope.
 */
public final class Door implements Gate {
  private static final String SCHEME = "Bearer ";

  private final Keys keys;
  private final Set<String> openPaths;

  public Door(Keys keys, List<Route> routes) {
    this.keys = keys;
    this.openPaths =
        routes.stream()
            .filter(route -> route.scope() == Scope.OPEN)
            .map(Route::path)
            .collect(Collectors.toSet());
  }

  @Override
  public void arrive(Context context) {
    SecurityHeaders.set(context);
    Optional<Caller> caller = caller(context.header("Authorization"));
    caller.ifPresent(known -> known.sent(context));
    if (caller.isEmpty() && !openPaths.contains(context.path())) {
      throw RequestRefused.unauthorized();
    }
  }

  @Override
  public void enter(Context context, Route route) {
    Scope scope = route.scope();
    if (scope != Scope.OPEN
        && Caller.of(context).filter(caller -> caller.scopes().contains(scope)).isEmpty()) {
      throw RequestRefused.forbidden(scope);
    }
  }

  private Optional<Caller> caller(@Nullable String authorization) {
    return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? keys.holder(authorization.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
