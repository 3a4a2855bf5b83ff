package fr.pretadepenser.serving.night;

import java.nio.file.Path;

/** What comes from files, quoted for SQL. */
final class Sql {
  private Sql() {}

  /** A column or table, whatever characters it holds. */
  static String name(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  /** The rows of every Parquet file of a folder, in the order of their names. */
  static String parquet(Path folder) {
    return "read_parquet('" + folder.toString().replace("'", "''") + "/*.parquet')";
  }
}
