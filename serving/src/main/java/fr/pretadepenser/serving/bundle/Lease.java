package fr.pretadepenser.serving.bundle;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A snapshot and how many hold it: whoever serves it, and every request that began on it. */
final class Lease {
  private final Snapshot snapshot;
  private final Consumer<Lease> end;
  private final AtomicInteger holders = new AtomicInteger(1);

  /**
   * @param end runs once, when nobody holds it any more
   */
  Lease(Snapshot snapshot, Consumer<Lease> end) {
    this.snapshot = snapshot;
    this.end = end;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  /** One holder more, unless the last has let go. */
  boolean take() {
    return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
  }

  void release() {
    if (holders.decrementAndGet() == 0) {
      end.accept(this);
    }
  }
}
