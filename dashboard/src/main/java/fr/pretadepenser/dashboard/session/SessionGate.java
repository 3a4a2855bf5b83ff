package fr.pretadepenser.dashboard.session;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends whoever has no session to the login, and whoever owes a password to its page. */
public final class SessionGate implements Handler {
  public static final String LOGIN = "/login";
  public static final String CHOOSE_PASSWORD = "/password";

  @Override
  public void handle(Context context) {
    if (context.routeRoles().contains(Access.ANYONE)) {
      return;
    }
    UserSession session = UserSession.of(context);
    if (session.username() == null) {
      sendTo(context, LOGIN + next(context));
    } else if (session.mustChoosePassword()
        && !context.routeRoles().contains(Access.CHOOSING_PASSWORD)) {
      sendTo(context, CHOOSE_PASSWORD);
    }
  }

  private static void sendTo(Context context, String path) {
    if (context.header("HX-Request") != null) {
      // htmx would put the login form where the results go: let the browser go there instead.
      context.header("HX-Redirect", path).status(HttpStatus.UNAUTHORIZED);
    } else {
      context.redirect(path, HttpStatus.SEE_OTHER);
    }
    context.skipRemainingHandlers();
  }

  private static String next(Context context) {
    boolean page = context.method() == io.javalin.http.HandlerType.GET;
    if (!page || context.header("HX-Request") != null || context.path().equals("/")) {
      return "";
    }
    String query = context.queryString();
    String wanted = context.path() + (query == null ? "" : "?" + query);
    return "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
  }
}
