package fr.pretadepenser.dashboard.page;

import io.javalin.Javalin;

/** One page, or one thing a page can ask for. */
public interface Page {
  /** Adds its routes; a route that names no access is for people who have logged in. */
  void addTo(Javalin app);
}
