package fr.pretadepenser.contract.feature;

/** A text for people, in both languages. */
public record Text(String fr, String en) {

  /** Refuses a blank side: a text missing in one language is a defect, not a default. */
  public Text {
    if (fr.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "text missing in one language: '" + fr + "' / '" + en + "'");
    }
  }

  /** The side written in {@code language}. */
  public String in(Language language) {
    return language == Language.FR ? fr : en;
  }
}
