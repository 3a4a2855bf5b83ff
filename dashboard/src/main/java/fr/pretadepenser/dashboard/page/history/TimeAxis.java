package fr.pretadepenser.dashboard.page.history;

import fr.pretadepenser.dashboard.page.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * Days before and after the application, from left to right.
 *
 * @param from first day, negative
 * @param to last day, 0 or later
 */
record TimeAxis(double from, double to) {
  static final int WIDTH = 640;
  private static final int MARGIN = 14;
  private static final int MOST_NAMED = 7;
  private static final double YEAR = 365.25;

  /** More of the past would make the present too small to see. */
  private static final double OLDEST = -8 * YEAR;

  private static final double LATEST = 3 * YEAR;

  /**
   * A year at least, and what lies between the two days within eight years before and three after.
   */
  static TimeAxis over(double first, double last) {
    return new TimeAxis(
        Math.max(OLDEST, Math.min(-YEAR, first)), Math.min(LATEST, Math.max(0, last)));
  }

  /** Where a day is; one off the axis is at its edge. */
  long place(double day) {
    double within = Math.max(from, Math.min(to, day));
    return MARGIN + Math.round((WIDTH - 2 * MARGIN) * (within - from) / (to - from));
  }

  /** A tick a year, and one for the application; many years are named every second time. */
  List<Timeline.Tick> ticks(Frame frame) {
    int every = (to - from) / YEAR > MOST_NAMED ? 2 : 1;
    List<Timeline.Tick> ticks = new ArrayList<>();
    for (int year = (int) Math.ceil(from / YEAR); year * YEAR <= to; year++) {
      ticks.add(
          new Timeline.Tick(
              place(year * YEAR), year % every == 0 ? label(frame, year) : "", year == 0));
    }
    return ticks;
  }

  private static String label(Frame frame, int year) {
    if (year == 0) {
      return frame.text("history.application");
    }
    String signed = frame.numbers().signed(year, 0);
    return Math.abs(year) == 1
        ? frame.text("history.year", signed)
        : frame.text("history.years", signed);
  }
}
