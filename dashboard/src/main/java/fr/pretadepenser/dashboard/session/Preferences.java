package fr.pretadepenser.dashboard.session;

import fr.pretadepenser.contract.feature.Language;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language and theme of a request: its {@code lang} and {@code theme} parameters, else the
 * reader's cookies, else French and the system's theme.
 */
public record Preferences(Language language, Theme theme) {
  private static final String LANGUAGE = "lang";
  private static final String THEME = "theme";
  private static final int KEPT_SECONDS = Math.toIntExact(Duration.ofDays(365).toSeconds());

  /** Reads them; a value that is none of ours counts as absent. */
  public static Preferences of(Context context) {
    return new Preferences(
        choice(context, LANGUAGE, Language.values(), Language::tag, Language.FR),
        choice(context, THEME, Theme.values(), Theme::tag, Theme.SYSTEM));
  }

  /** Keeps what the parameters of a request chose. */
  public static void keep(Context context) {
    Preferences chosen = of(context);
    if (context.queryParam(LANGUAGE) != null) {
      keep(context, LANGUAGE, chosen.language().tag());
    }
    if (context.queryParam(THEME) != null) {
      keep(context, THEME, chosen.theme().tag());
    }
  }

  private static <T> T choice(
      Context context, String name, T[] values, Function<T, String> tag, T otherwise) {
    return Stream.of(context.queryParam(name), context.cookie(name))
        .flatMap(text -> find(values, tag, text))
        .findFirst()
        .orElse(otherwise);
  }

  private static <T> Stream<T> find(T[] values, Function<T, String> tag, @Nullable String text) {
    return Stream.of(values).filter(value -> tag.apply(value).equals(text));
  }

  private static void keep(Context context, String name, String value) {
    context.cookie(
        new Cookie(name, value, "/", KEPT_SECONDS, false, 0, true, null, null, SameSite.LAX));
  }
}
