package fr.pretadepenser.contract.feature;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The two languages every text for people is written in. */
public enum Language {
  @JsonProperty("fr")
  FR(Locale.FRANCE),
  @JsonProperty("en")
  EN(Locale.UK);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale in which numbers, dates and money are written. */
  public Locale locale() {
    return locale;
  }

  /** The two-letter tag, as in an {@code Accept-Language} header or a {@code lang} parameter. */
  public String tag() {
    return locale.getLanguage();
  }
}
