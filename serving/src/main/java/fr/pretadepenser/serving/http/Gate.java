package fr.pretadepenser.serving.http;

import io.javalin.http.Context;

/**
 * Stands between callers and routes. A gate that throws {@link RequestRefused} ends the request.
 */
public interface Gate {
  /** Ahead of every request, whether or not there is such a route. */
  default void arrive(Context context) {}

  /** Ahead of a route, once it is known. */
  default void enter(Context context, Route route) {}

  /** After every request that arrived, however it ended; not yet sent, unless it was streamed. */
  default void leave(Context context) {}
}
