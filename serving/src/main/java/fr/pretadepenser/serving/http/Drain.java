package fr.pretadepenser.serving.http;

import io.javalin.http.Context;

/**
 * The end of a server, told to those who call it: from its beginning on every answer closes its
 * connection, so that no caller sends a request on one that the stop is about to close.
 */
public final class Drain implements Gate {
  private volatile boolean begun;

  /** The server is about to stop. */
  public void begin() {
    begun = true;
  }

  /** Whether it is. */
  public boolean begun() {
    return begun;
  }

  @Override
  public void arrive(Context context) {
    if (begun) {
      context.header("Connection", "close");
    }
  }
}
