package fr.pretadepenser.demodata.fault;

import fr.pretadepenser.demodata.draw.Draw;

/** What happens to a row. */
interface RowFault {
  /**
   * Changes the row, or not.
   *
   * @param draw the row's own stream of random numbers
   * @return how often the row is written
   */
  int strike(FaultyRow row, Draw draw);

  /** A column goes missing in a share of the rows. */
  static RowFault blank(String column, double share) {
    return replace(column, share, "");
  }

  /** A column holds something else in a share of the rows. */
  static RowFault replace(String column, double share, String value) {
    return (row, draw) -> {
      if (draw.chance(share)) {
        row.set(column, value);
      }
      return 1;
    };
  }

  /** A number is so many times what it should be, in every row. */
  static RowFault scale(String column, int factor) {
    return (row, draw) -> {
      String cell = row.get(column);
      if (!cell.isEmpty()) {
        row.set(column, Double.toString(Double.parseDouble(cell) * factor));
      }
      return 1;
    };
  }

  /** A number has the other sign, in every row. */
  static RowFault negate(String column) {
    return (row, draw) -> {
      String cell = row.get(column);
      row.set(column, cell.startsWith("-") ? cell.substring(1) : "-" + cell);
      return 1;
    };
  }

  /** Rows whose key is odd are withheld: one of two parts did not arrive. */
  static RowFault withhold(String key) {
    return (row, draw) -> Long.parseLong(row.get(key)) % 2 == 0 ? 1 : 0;
  }

  /** A share of the rows is written twice. */
  static RowFault repeat(double share) {
    return (row, draw) -> draw.chance(share) ? 2 : 1;
  }
}
