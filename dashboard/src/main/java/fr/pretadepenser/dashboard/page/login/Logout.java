package fr.pretadepenser.dashboard.page.login;

import fr.pretadepenser.dashboard.page.Page;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.SessionGate;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.Javalin;
import io.javalin.http.HttpStatus;

/** Ends the session. */
public final class Logout implements Page {
  @Override
  public void addTo(Javalin app) {
    app.post(
        "/logout",
        context -> {
          UserSession.of(context).end();
          context.redirect(SessionGate.LOGIN, HttpStatus.SEE_OTHER);
        },
        Access.CHOOSING_PASSWORD);
  }
}
