package fr.pretadepenser.serving.batch;

import fr.pretadepenser.serving.http.RequestRefused;
import java.time.Duration;

/** When a batch must have ended. */
final class Deadline {
  private final Duration timeout;
  private final long end;

  private Deadline(Duration timeout) {
    this.timeout = timeout;
    this.end = System.nanoTime() + timeout.toNanos();
  }

  static Deadline in(Duration timeout) {
    return new Deadline(timeout);
  }

  /** Refuses to go on with 408 once it has passed. */
  void check() {
    if (System.nanoTime() - end > 0) {
      throw RequestRefused.timedOut(timeout);
    }
  }
}
