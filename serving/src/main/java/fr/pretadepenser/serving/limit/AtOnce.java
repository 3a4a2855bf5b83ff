package fr.pretadepenser.serving.limit;

import fr.pretadepenser.serving.http.Gate;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;

/**
 * Lets so many requests be worked on at once and refuses the others with 503, rather than let them
 * wait for each other. Who watches is let through: a probe that fails under load ends the process
 * that bears it.
 */
public final class AtOnce implements Gate {
  private final Semaphore places;

  public AtOnce(LimitSettings settings) {
    this.places = new Semaphore(settings.requestsAtOnce());
  }

  @Override
  public Handler around(Handler route) {
    return context -> {
      if (watches(context)) {
        route.handle(context);
        return;
      }
      if (!places.tryAcquire()) {
        context.header("Retry-After", "1");
        throw RequestRefused.unavailable("too many requests at once: again in a second");
      }
      try {
        route.handle(context);
      } finally {
        places.release();
      }
    };
  }

  private static boolean watches(Context context) {
    return Route.of(context)
        .map(Route::scope)
        .filter(scope -> scope == Scope.OPEN || scope == Scope.OBSERVE)
        .isPresent();
  }
}
