package fr.pretadepenser.dashboard.session;

import java.util.Locale;

/** How light the pages are; the system decides unless the reader does. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  /** As in the cookie, the {@code theme} parameter and the page's attribute. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
