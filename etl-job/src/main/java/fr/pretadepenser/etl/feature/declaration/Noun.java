package fr.pretadepenser.etl.feature.declaration;

/**
 * What a measure is called, in the singular and without article: "retard de paiement" / "payment
 * delay".
 *
 * @param phrase whether it is too long to carry an adjective, so that the statistic follows it
 */
public record Noun(String fr, Gender gender, String en, boolean phrase) {

  /** A noun that is masculine in French. */
  public static Noun masculine(String fr, String en) {
    return new Noun(fr, Gender.MASCULINE, en, false);
  }

  /** A noun that is feminine in French. */
  public static Noun feminine(String fr, String en) {
    return new Noun(fr, Gender.FEMININE, en, false);
  }

  /** This one as a phrase: "debt relative to income, highest of open credits". */
  public Noun asPhrase() {
    return new Noun(fr, gender, en, true);
  }

  /** The French noun after "de" and its article: "du retard", "de la dette", "de l'écart". */
  String withDe() {
    return French.startsWithVowel(fr) ? "de l'" + fr : gender.agree("du ", "de la ") + fr;
  }
}
