package fr.pretadepenser.dashboard.session;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Set;

/** Refuses whatever changes something without the token of the sender's own session. */
public final class CsrfGate implements Handler {
  /** The form field that carries the token. */
  public static final String FIELD = "csrf";

  private static final Set<HandlerType> HARMLESS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  @Override
  public void handle(Context context) {
    if (!HARMLESS.contains(context.method())
        && !UserSession.of(context).accepts(context.formParam(FIELD))) {
      throw new ForbiddenResponse();
    }
  }
}
