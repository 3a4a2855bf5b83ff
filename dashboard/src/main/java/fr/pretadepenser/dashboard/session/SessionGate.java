package fr.pretadepenser.dashboard.session;

import fr.pretadepenser.dashboard.account.Account;
import fr.pretadepenser.dashboard.account.Accounts;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends whoever has no session to the login, and whoever owes a password to its page. */
public final class SessionGate implements Handler {
  public static final String LOGIN = "/login";
  public static final String CHOOSE_PASSWORD = "/password";

  private final Accounts accounts;

  public SessionGate(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void handle(Context context) {
    UserSession session = UserSession.of(context);
    String username = session.username();
    Account account = username == null ? null : accounts.of(username).orElse(null);
    if (account == null && username != null) {
      // Taken away since: so is the session.
      session.end();
    }
    session.roles(account);
    if (context.routeRoles().contains(Access.ANYONE)) {
      return;
    }
    if (account == null) {
      sendTo(context, LOGIN + next(context));
    } else if (context.routeRoles().contains(Access.CHOOSING_PASSWORD)) {
      return;
    } else if (session.mustChoosePassword()) {
      sendTo(context, CHOOSE_PASSWORD);
    } else if (!access(context).admits(account)) {
      throw new UnauthorizedResponse();
    }
  }

  private static Access access(Context context) {
    return context.routeRoles().stream().map(Access.class::cast).findFirst().orElse(Access.CLIENTS);
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
