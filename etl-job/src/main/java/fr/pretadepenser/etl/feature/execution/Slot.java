package fr.pretadepenser.etl.feature.execution;

import fr.pretadepenser.etl.feature.declaration.Statistic;
import fr.pretadepenser.etl.feature.declaration.Window;
import java.io.Serializable;

/**
 * A statistic with its columns resolved to positions in a row's array; -1 where it has none.
 *
 * @param perYear periods of the table's time in a year
 */
record Slot(Statistic statistic, Window window, int filter, int measure, int other, double perYear)
    implements Serializable {
  private static final double YES = 1;

  /** One client's fold. */
  final class Fold {
    private final Accumulator accumulator = Accumulator.of(statistic, perYear);
    private int rank;

    void add(double[] row) {
      if (filter >= 0 && row[filter] != YES) {
        return;
      }
      rank++;
      double age = row[Layout.AGE];
      if (isInWindow(age)) {
        accumulator.add(age, at(row, measure), at(row, other));
      }
    }

    private boolean isInWindow(double age) {
      return switch (window.kind()) {
        case ALL -> true;
        case DAYS -> age < window.length();
        case MONTHS -> age <= window.length();
        case LAST -> rank <= window.length();
      };
    }

    double result() {
      return accumulator.result();
    }
  }

  private static double at(double[] row, int position) {
    return position < 0 ? Double.NaN : row[position];
  }
}
