package fr.pretadepenser.etl.table;

import java.util.List;

/**
 * A file of the raw folder, as {@code stem.csv} or {@code stem.csv.gz}.
 *
 * @param stem its name without ending
 * @param without columns of the table that this file does not have
 * @param optional whether the folder may lack it
 */
public record RawFile(String stem, List<String> without, boolean optional) {

  /** A file that must be there, with every column of its table. */
  public static RawFile required(String stem) {
    return new RawFile(stem, List.of(), false);
  }

  /** A file that may be absent. */
  public static RawFile optional(String stem, String... without) {
    return new RawFile(stem, List.of(without), true);
  }
}
