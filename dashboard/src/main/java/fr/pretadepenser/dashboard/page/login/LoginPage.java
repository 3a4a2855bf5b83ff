package fr.pretadepenser.dashboard.page.login;

import fr.pretadepenser.dashboard.account.Account;
import fr.pretadepenser.dashboard.account.Accounts;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.LoginThrottle;
import fr.pretadepenser.dashboard.session.SessionGate;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for a name and a password. */
public final class LoginPage implements Page {
  private static final Logger LOG = LoggerFactory.getLogger(LoginPage.class);

  /**
   * What the template shows.
   *
   * @param next where the reader wanted to go
   * @param username as typed before
   * @param error why the last try failed; null at first
   */
  public record View(Frame frame, String next, String username, @Nullable String error) {}

  private final Accounts accounts;
  private final LoginThrottle throttle;

  public LoginPage(Accounts accounts, LoginThrottle throttle) {
    this.accounts = accounts;
    this.throttle = throttle;
  }

  @Override
  public void addTo(Javalin app) {
    app.get(SessionGate.LOGIN, this::show, Access.ANYONE);
    app.post(SessionGate.LOGIN, this::login, Access.ANYONE);
  }

  private void show(Context context) {
    if (UserSession.of(context).username() != null) {
      context.redirect("/", HttpStatus.SEE_OTHER);
      return;
    }
    render(context, Objects.requireNonNullElse(context.queryParam("next"), ""), "", null);
  }

  private void login(Context context) {
    String username = field(context, "username");
    String next = field(context, "next");
    Duration wait = throttle.attempt(username);
    if (!wait.isZero()) {
      LOG.warn("login refused: too many wrong passwords in a row");
      context.status(HttpStatus.TOO_MANY_REQUESTS);
      context.header("Retry-After", String.valueOf(wait.toSeconds() + 1));
      String error = Frame.of(context).count("login.wait", wait.toSeconds() + 1);
      render(context, next, username, error);
      return;
    }
    Optional<Account> account = accounts.authenticate(username, field(context, "password"));
    if (account.isEmpty()) {
      LOG.warn("login refused: wrong name or password");
      context.status(HttpStatus.UNAUTHORIZED);
      render(context, next, username, Frame.of(context).text("login.wrong"));
      return;
    }
    throttle.succeeded(username);
    UserSession.of(context).begin(account.get());
    context.redirect(
        account.get().oneTime() ? SessionGate.CHOOSE_PASSWORD : local(next), HttpStatus.SEE_OTHER);
  }

  private static void render(
      Context context, String next, String username, @Nullable String error) {
    Frame frame = Frame.of(context).withCsrfToken(UserSession.of(context).csrfToken());
    Templates.render(context, "page/login/LoginPage", new View(frame, next, username, error));
  }

  /** A path of this site, whatever the form said: never an address elsewhere. */
  static String local(String next) {
    return next.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") ? next : "/";
  }

  private static String field(Context context, String name) {
    return Objects.requireNonNullElse(context.formParam(name), "");
  }
}
