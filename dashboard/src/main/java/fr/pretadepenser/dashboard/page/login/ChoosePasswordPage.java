package fr.pretadepenser.dashboard.page.login;

import fr.pretadepenser.dashboard.account.Account;
import fr.pretadepenser.dashboard.account.Accounts;
import fr.pretadepenser.dashboard.page.Frame;
import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.page.Templates;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.SessionGate;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks whoever came with the one-time secret for a password of their own. */
public final class ChoosePasswordPage implements Page {
  private static final Logger LOG = LoggerFactory.getLogger(ChoosePasswordPage.class);

  /**
   * What the template shows.
   *
   * @param username whose password it will be, for the browser's own keeping
   * @param error why the last choice was refused; null at first
   */
  public record View(Frame frame, String username, int minLength, @Nullable String error) {}

  private final Accounts accounts;

  public ChoosePasswordPage(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void addTo(Javalin app) {
    app.get(SessionGate.CHOOSE_PASSWORD, this::show, Access.CHOOSING_PASSWORD);
    app.post(SessionGate.CHOOSE_PASSWORD, this::choose, Access.CHOOSING_PASSWORD);
  }

  private void show(Context context) {
    if (UserSession.of(context).mustChoosePassword()) {
      render(context, null);
    } else {
      context.redirect("/", HttpStatus.SEE_OTHER);
    }
  }

  private void choose(Context context) {
    UserSession session = UserSession.of(context);
    String username = session.username();
    if (username == null || !session.mustChoosePassword()) {
      context.redirect("/", HttpStatus.SEE_OTHER);
      return;
    }
    String chosen = Objects.requireNonNullElse(context.formParam("newPassword"), "");
    Frame frame = Frame.of(context);
    if (chosen.codePointCount(0, chosen.length()) < Accounts.MIN_PASSWORD_LENGTH) {
      refuse(context, frame.text("password.short", Accounts.MIN_PASSWORD_LENGTH));
    } else if (!chosen.equals(context.formParam("repeatedPassword"))) {
      refuse(context, frame.text("password.different"));
    } else {
      Optional<Account> account = accounts.replaceSecret(username, chosen);
      // Empty if another session used the secret first: it is void, and so is this session.
      account.ifPresentOrElse(session::begin, session::end);
      LOG.info(account.isPresent() ? "one-time secret replaced" : "one-time secret already void");
      context.redirect("/", HttpStatus.SEE_OTHER);
    }
  }

  private static void refuse(Context context, String error) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    render(context, error);
  }

  private static void render(Context context, @Nullable String error) {
    String username = Objects.requireNonNullElse(UserSession.of(context).username(), "");
    View view = new View(Frame.of(context), username, Accounts.MIN_PASSWORD_LENGTH, error);
    Templates.render(context, "page/login/ChoosePasswordPage", view);
  }
}
