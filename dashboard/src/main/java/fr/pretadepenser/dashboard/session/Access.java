package fr.pretadepenser.dashboard.session;

import io.javalin.security.RouteRole;

/** Whom a route lets in. A route that says nothing is for people who have logged in. */
public enum Access implements RouteRole {
  /** Login, static files, health. */
  ANYONE,
  /** Whoever has a session but must still choose a password. */
  CHOOSING_PASSWORD
}
