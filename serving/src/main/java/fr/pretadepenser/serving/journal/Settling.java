package fr.pretadepenser.serving.journal;

import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/**
 * Waits until a commit is on disk. Those who wait at the same time share one wait: whoever comes
 * after another's commit finds its own done as well.
 */
final class Settling {
  private final Database database;
  private final AtomicLong commits = new AtomicLong();
  private final Object turn = new Object();
  private long settled;

  Settling(Database database) {
    this.database = database;
  }

  /** To be called after the commit. */
  void await(Handle handle) {
    long mine = commits.incrementAndGet();
    synchronized (turn) {
      if (settled < mine) {
        long all = commits.get();
        database.settle(handle);
        settled = all;
      }
    }
  }
}
