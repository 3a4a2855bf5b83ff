package fr.pretadepenser.serving.security;

import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Runs ahead of every request. Closed by default: a path is let through without the key only if it
 * is, to the letter, that of an open route, so an unknown path tells a stranger nothing either.
 */
public final class Door implements Handler {
  private static final String SCHEME = "Bearer ";

  private final ApiKey key;
  private final Set<String> openPaths;

  public Door(ApiKey key, List<Route> routes) {
    this.key = key;
    this.openPaths =
        routes.stream().filter(Route::open).map(Route::path).collect(Collectors.toSet());
  }

  @Override
  public void handle(Context context) {
    SecurityHeaders.set(context);
    if (!openPaths.contains(context.path()) && !holdsKey(context.header("Authorization"))) {
      throw RequestRefused.unauthorized();
    }
  }

  private boolean holdsKey(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && key.matches(authorization.substring(SCHEME.length()).strip());
  }
}
