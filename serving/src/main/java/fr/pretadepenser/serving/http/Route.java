package fr.pretadepenser.serving.http;

import io.javalin.http.Handler;

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

  /** Whether it answers without the API key: nothing does but the health probes. */
  default boolean open() {
    return false;
  }
}
