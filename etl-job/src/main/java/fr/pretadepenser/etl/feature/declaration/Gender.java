package fr.pretadepenser.etl.feature.declaration;

/** The gender of a French noun, with which adjectives agree. */
public enum Gender {
  MASCULINE,
  FEMININE;

  String agree(String masculine, String feminine) {
    return this == MASCULINE ? masculine : feminine;
  }
}
