package fr.pretadepenser.serving.limit;

import java.util.concurrent.atomic.AtomicLong;

/**
 * A rate with a burst, as the generic cell rate algorithm keeps it (ITU-T I.371): one instant says
 * until when requests are spent already.
 */
final class Rate {
  private final long interval;
  private final long tolerance;
  private final AtomicLong spentUntil;

  /**
   * A rate of which nothing is spent.
   *
   * @param interval between requests, in nanoseconds
   * @param burst how many may come at once
   */
  Rate(long interval, int burst, long now) {
    this.interval = interval;
    this.tolerance = (burst - 1) * interval;
    this.spentUntil = new AtomicLong(now);
  }

  /** Spends one request; if there is none to spend, how many nanoseconds until there is. */
  long spend(long now) {
    while (true) {
      long spent = spentUntil.get();
      // Differences, since the clock may wrap.
      long ahead = Math.max(0, spent - now);
      if (ahead > tolerance) {
        return ahead - tolerance;
      }
      if (spentUntil.compareAndSet(spent, now + ahead + interval)) {
        return 0;
      }
    }
  }
}
