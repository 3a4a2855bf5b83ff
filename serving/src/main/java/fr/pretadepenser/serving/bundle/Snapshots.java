package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.serving.http.Gate;
import fr.pretadepenser.serving.http.RequestRefused;
import io.javalin.http.Handler;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The snapshot that serves, swapped in one reference. A request takes it once, ahead of its route,
 * and sees no other to its end; a snapshot that was replaced is closed when the last request that
 * began on it has ended.
 */
public final class Snapshots implements Supplier<Snapshot>, Gate, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private static final ThreadLocal<Snapshot> TAKEN = new ThreadLocal<>();

  private final Set<Lease> open = ConcurrentHashMap.newKeySet();
  private volatile Lease serving;
  private volatile boolean closed;

  public Snapshots(Snapshot first) {
    this.serving = lease(first);
  }

  /** The route, run on one snapshot from its start to its end. */
  @Override
  public Handler around(Handler route) {
    return context -> {
      Lease lease = take();
      TAKEN.set(lease.snapshot());
      try {
        route.handle(context);
      } finally {
        TAKEN.remove();
        lease.release();
      }
    };
  }

  /** The snapshot of the request that this thread handles. */
  @Override
  public Snapshot get() {
    Snapshot snapshot = TAKEN.get();
    if (snapshot == null) {
      throw new IllegalStateException("no request holds a snapshot on this thread");
    }
    return snapshot;
  }

  /** What serves at this moment; held by no one, so only for its name or for who replaces it. */
  public Snapshot serving() {
    return serving.snapshot();
  }

  /** How many are not closed: one, and those that requests still hold. */
  int open() {
    return open.size();
  }

  /** Requests that begin from now on get {@code next}. */
  synchronized void swap(Snapshot next) {
    if (closed) {
      next.close();
      return;
    }
    Lease before = serving;
    serving = lease(next);
    before.release();
  }

  /** Lets go of what serves, which closes it if no request holds it. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      serving.release();
    }
  }

  private Lease lease(Snapshot snapshot) {
    Lease lease = new Lease(snapshot, this::end);
    open.add(lease);
    return lease;
  }

  private Lease take() {
    Lease lease = serving;
    while (!lease.take()) {
      if (closed) {
        throw RequestRefused.unavailable("the server stops");
      }
      // Replaced and let go of between the two lines: the next one is there already.
      lease = serving;
    }
    return lease;
  }

  private void end(Lease lease) {
    try {
      lease.snapshot().close();
    } catch (RuntimeException e) {
      // Never the fault of the request that happened to be the last.
      LOG.error("closing {}", lease.snapshot(), e);
    }
    open.remove(lease);
  }
}
