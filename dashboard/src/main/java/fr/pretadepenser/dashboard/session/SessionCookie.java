package fr.pretadepenser.dashboard.session;

import jakarta.servlet.SessionTrackingMode;
import java.time.Duration;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.session.SessionHandler;

/** How the server keeps sessions: by a cookie that scripts and other sites never see. */
public final class SessionCookie {
  public static final String NAME = "session";

  private SessionCookie() {}

  /** A handler whose sessions end when unused for {@code idleTimeout}. */
  public static SessionHandler handler(Duration idleTimeout, boolean secure) {
    SessionHandler handler = new SessionHandler();
    handler.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    handler.getSessionCookieConfig().setName(NAME);
    handler.getSessionCookieConfig().setHttpOnly(true);
    handler.getSessionCookieConfig().setSecure(secure);
    handler.getSessionCookieConfig().setPath("/");
    handler.setSameSite(HttpCookie.SameSite.STRICT);
    handler.setMaxInactiveInterval(Math.toIntExact(idleTimeout.toSeconds()));
    return handler;
  }
}
