package fr.pretadepenser.dashboard.language;

import fr.pretadepenser.contract.feature.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The texts of {@code messages_fr.properties} and {@code messages_en.properties}. */
public final class Messages {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(language));
    }
  }

  private final Language language;
  private final Properties texts = new Properties();

  private Messages(Language language) {
    this.language = language;
    String name = "/messages_" + language.tag() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Messages.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts in one language. */
  public static Messages in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The text of a key, with {@code {0}}, {@code {1}}... replaced; a missing key is a defect. */
  public String text(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /**
   * The text of {@code key.one} or {@code key.other}, as the language counts, with the number as
   * {@code {0}}: French says zero and one in the singular, English only one.
   */
  public String count(String key, long number) {
    boolean one = language == Language.FR ? number <= 1 : number == 1;
    return text(key + (one ? ".one" : ".other"), new Numbers(language).whole(number));
  }
}
