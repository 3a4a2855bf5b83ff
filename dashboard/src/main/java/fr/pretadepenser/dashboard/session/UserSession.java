package fr.pretadepenser.dashboard.session;

import fr.pretadepenser.dashboard.account.Account;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The session of a request's sender, kept in memory by the server. */
public final class UserSession {
  private static final String USERNAME = "username";
  private static final String CHOOSING_PASSWORD = "choosing-password";
  private static final String ACCOUNT = "account";
  private static final String TOKEN = "csrf-token";
  private static final int TOKEN_BYTES = 24;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Context context;

  private UserSession(Context context) {
    this.context = context;
  }

  /** The session of that request; none is made before it is needed. */
  public static UserSession of(Context context) {
    return new UserSession(context);
  }

  /** Who has logged in; null for nobody. */
  public @Nullable String username() {
    return (String) attribute(USERNAME);
  }

  /** Whether the one-time secret was used and a password must be chosen first. */
  public boolean mustChoosePassword() {
    return attribute(CHOOSING_PASSWORD) != null;
  }

  /** Remembers for this request who sends it; null for nobody. */
  void roles(@Nullable Account account) {
    context.attribute(ACCOUNT, account);
  }

  /** Whether the sender may go where only some may. */
  public boolean may(Access access) {
    Account account = context.attribute(ACCOUNT);
    return account != null && access.admits(account);
  }

  /** Starts anew under another id, so that an id known before the login is worth nothing after. */
  public void begin(Account account) {
    HttpSession session = context.req().getSession(true);
    context.req().changeSessionId();
    session.removeAttribute(TOKEN);
    session.setAttribute(USERNAME, account.username());
    session.setAttribute(CHOOSING_PASSWORD, account.oneTime() ? true : null);
  }

  /** Forgets everything. */
  public void end() {
    HttpSession session = context.req().getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The token every form carries; made at first use. */
  public String csrfToken() {
    String token = (String) attribute(TOKEN);
    if (token == null) {
      byte[] random = new byte[TOKEN_BYTES];
      RANDOM.nextBytes(random);
      token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      context.req().getSession(true).setAttribute(TOKEN, token);
    }
    return token;
  }

  /** Whether a form carried this session's token. */
  boolean accepts(@Nullable String token) {
    String own = (String) attribute(TOKEN);
    return own != null
        && token != null
        && MessageDigest.isEqual(
            own.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable Object attribute(String name) {
    HttpSession session = context.req().getSession(false);
    return session == null ? null : session.getAttribute(name);
  }
}
