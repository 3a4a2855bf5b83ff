package fr.pretadepenser.etl.gate;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One number about a table, such as the share of rows without a value in a column.
 *
 * @param kind of number
 * @param column it is about; empty if it is about rows
 * @param values the range's ends, or the codes; else empty
 */
record Figure(Kind kind, String column, List<String> values) implements Serializable {

  enum Kind {
    /** Rows of the table. */
    ROWS,
    /** Share of rows without a value. */
    MISSING,
    /** Share of rows whose value lies between two ends, or is missing. */
    RANGE,
    /** Share of rows whose code is one of those known, or is missing. */
    CODES,
    /** Share of rows of one code. */
    CODE,
    /** Mean of the values that are there. */
    MEAN,
    /** Their standard deviation: zero in a constant column. */
    DEVIATION;

    boolean isShare() {
      return this == MISSING || this == RANGE || this == CODES || this == CODE;
    }
  }

  static Figure rows() {
    return new Figure(Kind.ROWS, "", List.of());
  }

  static Figure of(Kind kind, String column, String... values) {
    return new Figure(kind, column, List.of(values));
  }

  /** Names it within its table, in history too. */
  String name() {
    return switch (kind) {
      case ROWS -> "rows";
      case MISSING -> column + " missing";
      case RANGE -> column + " within " + values.get(0) + " to " + values.get(1);
      case CODES -> column + " of a known code";
      case CODE -> column + " = " + values.get(0);
      case MEAN -> column + " mean";
      case DEVIATION -> column + " standard deviation";
    };
  }

  /**
   * The condition whose share of rows it is, in Spark SQL; true or false, never null.
   *
   * @throws IllegalStateException if it is not the share of a condition
   */
  String condition() {
    return switch (kind) {
      case RANGE ->
          "%1$s IS NULL OR %1$s BETWEEN %2$s AND %3$s"
              .formatted(quoted(), values.get(0), values.get(1));
      case CODES ->
          "%1$s IS NULL OR %1$s IN (%2$s)"
              .formatted(
                  quoted(), values.stream().map(Figure::literal).collect(Collectors.joining(", ")));
      case CODE -> quoted() + " <=> " + literal(values.get(0));
      default -> throw new IllegalStateException(kind + " has no condition");
    };
  }

  private String quoted() {
    return "`" + column + "`";
  }

  private static String literal(String code) {
    return "'" + code.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
