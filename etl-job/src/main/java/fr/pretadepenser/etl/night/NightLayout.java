package fr.pretadepenser.etl.night;

import org.apache.hadoop.fs.Path;

/** Where things are within {@code OUT} and within a night's folder. */
final class NightLayout {
  static final String POINTER = "current";
  static final String LOCK = "etl.lock";
  static final String MANIFEST = "manifest.json";
  static final String METRICS = "_METRICS.json";
  static final String DICTIONARY = "features.json";
  static final String TABLES = "tables.json";
  static final String FEATURE = "feature";
  static final String PROTECTED = "protected";
  static final String REJECTED = "rejected";

  private NightLayout() {}

  static Path nights(String out) {
    return new Path(out, "nights");
  }

  /** Nights whose data was refused: what is left for people to look at. */
  static Path refused(String out) {
    return new Path(out, "refused");
  }

  static Path refused(String out, String name) {
    return new Path(refused(out), name);
  }

  static Path night(String out, String name) {
    return new Path(nights(out), name);
  }

  static String clean(String table) {
    return "clean/" + table;
  }

  static String rejected(String table) {
    return REJECTED + "/" + table;
  }
}
