package fr.pretadepenser.serving.http;

import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.problem.Problem;
import io.javalin.config.RouterConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever ends a request early into a problem: never a stack trace, never HTML. */
final class Problems {
  static final String MEDIA_TYPE = Description.PROBLEM;

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void register(RouterConfig router) {
    router.mount(
        routing ->
            routing
                .exception(RequestRefused.class, (e, context) -> answer(context, e.problem()))
                .exception(HttpResponseException.class, Problems::answerFramework)
                .exception(
                    BadMessageException.class,
                    (e, context) -> answer(context, ofStatus(e.getCode())))
                .exception(Exception.class, Problems::answerDefect));
  }

  /** A problem of the server's own, from a status that needs no more words. */
  static Problem ofStatus(int status) {
    return switch (status) {
      case 400 -> problem(status, "malformed-request", "Malformed request", "cannot be read");
      case 404 -> problem(status, "unknown-route", "Unknown route", "no such route");
      case 405 -> problem(status, "method-not-allowed", "Method not allowed", "no such method");
      case 408 -> problem(status, "timeout", "Timeout", "the request took too long to arrive");
      case 413 -> problem(status, "too-large", "Body too large", "the body is too large");
      case 414 -> problem(status, "too-large", "URI too long", "the URI is too long");
      case 431 -> problem(status, "too-large", "Headers too large", "the headers are too large");
      case 503 -> problem(status, "unavailable", "Unavailable", "stopping or overloaded: retry");
      default ->
          status < 500
              ? problem(status, "refused", "Request refused", "the server refused the request")
              : problem(status, "internal", "Internal error", "a defect of ours, and logged");
    };
  }

  private static Problem problem(int status, String kind, String title, String detail) {
    return new Problem("/problems/" + kind, title, status, detail, List.of());
  }

  private static void answerFramework(HttpResponseException e, Context context) {
    Problem problem = ofStatus(e.getStatus());
    if (e instanceof MethodNotAllowedResponse) {
      String allowed = e.getDetails().getOrDefault("availableMethods", "");
      context.header("Allow", allowed);
      problem =
          problem(
              405,
              "method-not-allowed",
              "Method not allowed",
              context.method() + " is not among " + allowed.toUpperCase(Locale.ROOT));
    }
    answer(context, problem);
  }

  private static void answerDefect(Exception e, Context context) {
    LOG.error("defect in {} {}", context.method(), RequestLog.route(context), e);
    answer(context, ofStatus(500));
  }

  private static void answer(Context context, Problem problem) {
    if (problem.status() == 401) {
      context.header("WWW-Authenticate", "Bearer");
    }
    context.status(problem.status()).contentType(MEDIA_TYPE).result(Json.line(problem));
  }
}
