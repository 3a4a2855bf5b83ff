package fr.pretadepenser.dashboard.page;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.dashboard.language.Messages;
import fr.pretadepenser.dashboard.language.Numbers;
import fr.pretadepenser.dashboard.session.Access;
import fr.pretadepenser.dashboard.session.Preferences;
import fr.pretadepenser.dashboard.session.Theme;
import fr.pretadepenser.dashboard.session.UserSession;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every page, and the reader's language.
 *
 * @param language of the reader
 * @param theme of the reader
 * @param username who has logged in; null for nobody
 * @param csrfToken for the forms of the page; empty for nobody
 * @param here path and query of this page, to come back to after a switch
 * @param open where the reader may go, of the places that not everybody may
 */
public record Frame(
    Language language,
    Theme theme,
    @Nullable String username,
    String csrfToken,
    String here,
    Set<Access> open) {

  /** The frame of an answer to that request. */
  public static Frame of(Context context) {
    Preferences preferences = Preferences.of(context);
    UserSession session = UserSession.of(context);
    String username = session.mustChoosePassword() ? null : session.username();
    return new Frame(
        preferences.language(),
        preferences.theme(),
        username,
        session.username() == null ? "" : session.csrfToken(),
        here(context),
        Stream.of(Access.values()).filter(session::may).collect(Collectors.toUnmodifiableSet()));
  }

  /** The same with a token, for a form shown to nobody in particular. */
  public Frame withCsrfToken(String token) {
    return new Frame(language, theme, username, token, here, open);
  }

  /** Whether the reader may go there. */
  public boolean may(Access access) {
    return open.contains(access);
  }

  /** A text of the dashboard in the reader's language. */
  public String text(String key, Object... arguments) {
    return Messages.in(language).text(key, arguments);
  }

  /** A text with a number, in the singular or plural. */
  public String count(String key, long number) {
    return Messages.in(language).count(key, number);
  }

  /** The side of a text that the reader reads. */
  public String text(Text text) {
    return text.in(language);
  }

  /** Numbers in the reader's form. */
  public Numbers numbers() {
    return new Numbers(language);
  }

  /** This page again, with one parameter more. */
  public String here(String parameter, String value) {
    return here + (here.contains("?") ? "&" : "?") + parameter + "=" + value;
  }

  private static String here(Context context) {
    StringBuilder here = new StringBuilder(context.path());
    char separator = '?';
    for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals("lang") && !parameter.getKey().equals("theme")) {
        here.append(separator)
            .append(encode(parameter.getKey()))
            .append('=')
            .append(encode(parameter.getValue().get(0)));
        separator = '&';
      }
    }
    return here.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
