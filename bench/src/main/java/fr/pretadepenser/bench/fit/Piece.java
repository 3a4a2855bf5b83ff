package fr.pretadepenser.bench.fit;

import java.util.Locale;

/** What a race is made of; each is measured by itself and its measure kept until all are there. */
enum Piece {
  OURS,
  BARE,
  EXPORT,
  TENTH;

  /** The file its measure is kept in. */
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".json";
  }
}
