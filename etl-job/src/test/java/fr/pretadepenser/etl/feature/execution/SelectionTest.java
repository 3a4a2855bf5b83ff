package fr.pretadepenser.etl.feature.execution;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.etl.feature.declaration.Statistic;
import fr.pretadepenser.etl.feature.declaration.Window;
import org.junit.jupiter.api.Test;

/** Which rows reach a statistic. A row here: client, age, filter, value. */
class SelectionTest {
  private static final double[][] ROWS = {
    {1, 0, 1, 10}, {1, 364, 0, 20}, {1, 365, 1, 30}, {1, 366, 1, 40},
  };

  @Test
  void daysLeaveOutTheRowThatIsJustSoOld() {
    assertThat(sum(Window.days(365), -1)).isEqualTo(10 + 20);
  }

  @Test
  void monthsTakeInTheRowThatIsJustSoOld() {
    assertThat(sum(Window.months(365), -1)).isEqualTo(10 + 20 + 30);
  }

  @Test
  void lastRowsAreCountedAmongThoseThatPassTheFilter() {
    assertThat(sum(Window.last(2), -1)).isEqualTo(10 + 20);
    assertThat(sum(Window.last(2), 2)).isEqualTo(10 + 30);
    assertThat(sum(Window.last(9), 2)).isEqualTo(10 + 30 + 40);
  }

  @Test
  void allTakesInEveryRowThatPassesTheFilter() {
    assertThat(sum(Window.ALL, -1)).isEqualTo(100);
    assertThat(sum(Window.ALL, 2)).isEqualTo(80);
  }

  private static double sum(Window window, int filter) {
    Selection selection = new Selection(window, filter);
    selection.add(new Selection.Slot(Statistic.SUM, 3, -1, 0, 365.25));
    double[] results = new double[1];
    selection.fold(ROWS, new double[ROWS.length][], results);
    return results[0];
  }
}
