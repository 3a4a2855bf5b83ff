package fr.pretadepenser.etl.feature.declaration;

import fr.pretadepenser.contract.feature.Text;

/**
 * What rows are called: "échéances payées en retard" / "instalments paid late".
 *
 * @param name part of the feature's name, empty for every row of a table
 * @param plural in both languages, without article
 * @param singular likewise
 * @param gender of the French noun
 */
public record Population(String name, Text plural, Text singular, Gender gender) {

  /** Rows whose noun is masculine in French. */
  public static Population masculine(String name, Text plural, Text singular) {
    return new Population(name, plural, singular, Gender.MASCULINE);
  }

  /** Rows whose noun is feminine in French. */
  public static Population feminine(String name, Text plural, Text singular) {
    return new Population(name, plural, singular, Gender.FEMININE);
  }
}
