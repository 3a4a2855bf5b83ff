package fr.pretadepenser.dashboard.session;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** What a browser may do with an answer: nothing from elsewhere, nothing inline, nothing kept. */
public final class SecurityHeaders implements Handler {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Override
  public void handle(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    // Personal data stays out of the browser's disk; static files set their own.
    context.header("Cache-Control", "no-store");
  }
}
