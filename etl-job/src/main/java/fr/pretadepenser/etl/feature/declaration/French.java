package fr.pretadepenser.etl.feature.declaration;

/** The little French grammar that sentences made from templates need. */
final class French {
  private static final String VOWELS = "aàâeéèêiîoôuûy";

  private French() {}

  static boolean startsWithVowel(String word) {
    return VOWELS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
  }

  /** "de crédits", "d'échéances". */
  static String de(String word) {
    return startsWithVowel(word) ? "d'" + word : "de " + word;
  }

  static String capitalised(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}
