package fr.pretadepenser.serving.http;

import io.javalin.http.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line per request: method, route, status, milliseconds. The route is logged as declared, so
 * that neither a client's number nor a name searched for reaches a log.
 */
final class RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("request");

  private RequestLog() {}

  static void log(Context context, float milliseconds) {
    try {
      line(context, milliseconds);
    } finally {
      RequestId.forget();
    }
  }

  private static void line(Context context, float milliseconds) {
    if (LOG.isInfoEnabled()) {
      LOG.info(
          "{} {} {} {}ms",
          context.method(),
          route(context),
          context.statusCode(),
          Math.round(milliseconds * 10) / 10.0);
    }
  }

  static String route(Context context) {
    // Ahead of any route, and at an unknown one, there is none to name.
    return Route.of(context).map(Route::path).orElse("(no route)");
  }
}
