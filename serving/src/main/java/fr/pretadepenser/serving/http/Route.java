package fr.pretadepenser.serving.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;

/** One route of the API: a GET unless it says otherwise. */
public interface Route extends Handler {

  /** What the route does with a request. */
  enum Verb {
    GET,
    POST
  }

  /** The method it answers to. */
  default Verb verb() {
    return Verb.GET;
  }

  /** The path, with parameters in braces. */
  String path();

  /** What a key must hold to be let in. */
  Scope scope();

  /** What it does, for those who call it. */
  Description description();

  /** Method and path, as declared: what may be logged of a request. */
  default String signature() {
    return verb() + " " + path();
  }

  /** The route that a request has reached, if it reached one. */
  static Optional<Route> of(Context context) {
    return Optional.ofNullable(context.<Route>attribute(Route.class.getName()));
  }

  /** Says that a request has reached the route. */
  default void reached(Context context) {
    context.attribute(Route.class.getName(), this);
  }
}
