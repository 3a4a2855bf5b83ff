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
      Object method = context.method();
      String route = route(context);
      int status = context.statusCode();
      double rounded = Math.round(milliseconds * 10) / 10.0;
      LOG.atInfo()
          .addKeyValue("method", method)
          .addKeyValue("route", route)
          .addKeyValue("status", status)
          .addKeyValue("ms", rounded)
          .log("{} {} {} {}ms", method, route, status, rounded);
    }
  }

  static String route(Context context) {
    // Ahead of any route, and at an unknown one, there is none to name.
    return Route.of(context).map(Route::path).orElse("(no route)");
  }
}
