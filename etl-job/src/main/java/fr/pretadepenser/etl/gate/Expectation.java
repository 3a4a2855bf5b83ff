package fr.pretadepenser.etl.gate;

import fr.pretadepenser.etl.gate.Figure.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a figure should be. Read from a line of
 *
 * <pre>kind | column | of | expected | tolerated</pre>
 *
 * where the kind is one of {@link Kind}, {@code of} holds the ends of a range or the known codes,
 * and the last two are {@link Bounds}; left out, they ask of ranges and codes that all rows hold
 * them, and tolerate 1 % that do not. Rows are counted per client of the night.
 *
 * @param figure the number that is judged
 * @param expected outside of it a warning is given
 * @param tolerated outside of it the night is refused
 */
record Expectation(Figure figure, Bounds expected, Bounds tolerated) {
  private static final String ALL = "at least 100 %";
  private static final String NEARLY_ALL = "at least 99 %";

  /**
   * Reads a table's list, one expectation a line.
   *
   * @throws IllegalArgumentException on a line of another form
   */
  static List<Expectation> parse(String lines) {
    return lines.lines().filter(line -> !line.isBlank()).map(Expectation::parseLine).toList();
  }

  private static Expectation parseLine(String line) {
    String[] cells = line.split("\\|", -1);
    if (cells.length != 5) {
      throw new IllegalArgumentException("not an expectation: " + line);
    }
    Kind kind = Kind.valueOf(cells[0].strip().toUpperCase(Locale.ROOT));
    String separator = kind == Kind.RANGE ? " to " : "; ";
    List<String> values =
        cells[2].isBlank() ? List.of() : Arrays.asList(cells[2].strip().split(separator, -1));
    return new Expectation(
        new Figure(kind, cells[1].strip(), List.copyOf(values)),
        bounds(kind, cells[3], ALL),
        bounds(kind, cells[4], NEARLY_ALL));
  }

  private static Bounds bounds(Kind kind, String cell, String unlessSaid) {
    boolean said = !cell.isBlank() || (kind != Kind.RANGE && kind != Kind.CODES);
    return Bounds.parse(said ? cell : unlessSaid);
  }

  /** The bounds whose breach has that outcome. */
  Bounds bounds(Outcome level) {
    return level == Outcome.ERROR ? tolerated : expected;
  }
}
