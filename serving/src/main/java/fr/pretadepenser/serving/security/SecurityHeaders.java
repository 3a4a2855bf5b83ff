package fr.pretadepenser.serving.security;

import io.javalin.http.Context;

/** Headers of every answer: it is personal data, for the caller alone, and never a page. */
final class SecurityHeaders {
  private SecurityHeaders() {}

  /** Sets them; a route that allows a private cache overrides {@code Cache-Control}. */
  static void set(Context context) {
    context
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .header("Cross-Origin-Resource-Policy", "same-origin");
  }
}
