package fr.pretadepenser.etl.feature.execution;

import fr.pretadepenser.etl.feature.declaration.Statistic;
import fr.pretadepenser.etl.feature.declaration.Window;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The statistics that are taken over the same rows of a client. */
final class Selection implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double YES = 1;

  /**
   * One of them, its columns resolved to positions in a row's array; -1 where it has none.
   *
   * @param result position of the result
   * @param perYear periods of the table's time in a year
   */
  record Slot(Statistic statistic, int measure, int other, int result, double perYear)
      implements Serializable {}

  private final Window window;
  private final int filter;
  private final ArrayList<Slot> slots = new ArrayList<>();

  /**
   * Over the rows within a window, by age or by rank among those that pass the filter.
   *
   * @param filter position of a yes or no; -1 for every row
   */
  Selection(Window window, int filter) {
    this.window = window;
    this.filter = filter;
  }

  void add(Slot slot) {
    slots.add(slot);
  }

  List<Slot> slots() {
    return slots;
  }

  /**
   * Computes each statistic.
   *
   * @param rows of the client, the most recent first
   * @param buffer as long as {@code rows}
   * @param results where they go
   */
  void fold(double[][] rows, double[][] buffer, double[] results) {
    int selected = select(rows, buffer);
    for (Slot slot : slots) {
      Accumulator accumulator = Accumulator.of(slot.statistic(), slot.perYear());
      for (int i = 0; i < selected; i++) {
        double[] row = buffer[i];
        accumulator.add(row[Layout.AGE], at(row, slot.measure()), at(row, slot.other()));
      }
      results[slot.result()] = accumulator.result();
    }
  }

  private int select(double[][] rows, double[][] buffer) {
    int rank = 0;
    int selected = 0;
    for (double[] row : rows) {
      if (filter < 0 || row[filter] == YES) {
        rank++;
        if (isInWindow(row[Layout.AGE], rank)) {
          buffer[selected++] = row;
        }
      }
    }
    return selected;
  }

  private boolean isInWindow(double age, int rank) {
    return switch (window.kind()) {
      case ALL -> true;
      case DAYS -> age < window.length();
      case MONTHS -> age <= window.length();
      case LAST -> rank <= window.length();
    };
  }

  private static double at(double[] row, int position) {
    return position < 0 ? Double.NaN : row[position];
  }
}
