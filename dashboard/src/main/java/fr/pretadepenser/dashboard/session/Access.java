package fr.pretadepenser.dashboard.session;

import fr.pretadepenser.dashboard.account.Account;
import fr.pretadepenser.dashboard.account.Role;
import io.javalin.security.RouteRole;

/** Whom a route lets in. A route that says nothing is for those who meet clients. */
public enum Access implements RouteRole {
  /** Login, static files, health. */
  ANYONE,
  /** Whoever has a session but must still choose a password. */
  CHOOSING_PASSWORD,
  /** Whoever has logged in, whatever their roles. */
  EVERYBODY(Role.values()),
  /** Those who meet clients. */
  CLIENTS(Role.MANAGER, Role.REVIEWER),
  /** Those who review. */
  REVIEWS(Role.REVIEWER),
  /** Those who keep the accounts. */
  ACCOUNTS(Role.ADMINISTRATOR);

  private final Role[] roles;

  Access(Role... roles) {
    this.roles = roles;
  }

  /** Whether someone may come in. */
  public boolean admits(Account account) {
    return account.is(roles);
  }
}
