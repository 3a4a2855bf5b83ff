package fr.pretadepenser.demodata.fault;

import java.util.ArrayList;
import java.util.List;

/** A row whose cells can be changed; cells are kept as they are written, quotes included. */
final class FaultyRow {
  private final List<String> columns;
  private final List<String> cells = new ArrayList<>();

  FaultyRow(List<String> columns, String line) {
    this.columns = columns;
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(line.substring(start, i));
        start = i + 1;
      }
    }
    cells.add(line.substring(start));
  }

  String get(String column) {
    return cells.get(columns.indexOf(column));
  }

  void set(String column, String cell) {
    cells.set(columns.indexOf(column), cell);
  }

  String line() {
    return String.join(",", cells);
  }
}
