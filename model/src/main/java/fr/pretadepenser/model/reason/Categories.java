package fr.pretadepenser.model.reason;

import fr.pretadepenser.contract.feature.Text;

/** Codes of the source files in words. */
final class Categories {
  private Categories() {}

  /** The code in both languages. */
  static Text of(String code) {
    return new Text(code, code);
  }
}
