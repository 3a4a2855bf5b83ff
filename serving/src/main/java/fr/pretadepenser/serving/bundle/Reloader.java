package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.contract.client.ReloadSummary;
import fr.pretadepenser.contract.client.ReloadSummary.Refused;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.serving.night.Night;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the pointers to champion and night. What they name is loaded, proved and warmed beside
 * what serves, then swapped in; what cannot serve is refused once, and not tried again until a
 * pointer moves. A model and a night are refused one by one: a bad champion does not hold up the
 * nights, nor a bad night a champion.
 */
public final class Reloader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Reloader.class);

  private final Sources sources;
  private final Snapshots snapshots;
  private final Consumer<Snapshot> began;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          look -> {
            Thread thread = new Thread(look, "reload");
            thread.setDaemon(true);
            return thread;
          });

  private @Nullable Pointers seen;
  private volatile ReloadSummary summary = new ReloadSummary(0, 0, null);

  /** Follows the pointers; {@code began} is told of each snapshot that begins to serve. */
  public Reloader(Sources sources, Snapshots snapshots, Consumer<Snapshot> began) {
    this.sources = sources;
    this.snapshots = snapshots;
    this.began = began;
  }

  /** Looks again and again, if the interval is not zero. */
  public void every(Duration interval) {
    if (!interval.isZero()) {
      long nanos = interval.toNanos();
      var unused = clock.scheduleWithFixedDelay(this::look, nanos, nanos, TimeUnit.NANOSECONDS);
    }
  }

  /** What came of it so far. */
  public ReloadSummary summary() {
    return summary;
  }

  /** Loads what the pointers name, if they have moved since the last look. */
  public synchronized void look() {
    if (!sources.pointers().equals(seen)) {
      again();
    }
  }

  /** Loads what the pointers name, moved or not: what was refused may have been repaired. */
  public synchronized ReloadSummary again() {
    Pointers pointers = sources.pointers();
    seen = pointers;
    new Attempt(pointers, snapshots.serving()).run();
    return summary;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  /** A model and a night that may be joined. */
  private record Pair(Bundle bundle, Night night) {}

  /** One pass, for pointers that have moved. */
  private final class Attempt {
    private final Pointers pointers;
    private final Snapshot served;
    private final long start = System.nanoTime();
    private @Nullable Refused refused;

    private Attempt(Pointers pointers, Snapshot served) {
      this.pointers = pointers;
      this.served = served;
    }

    private void run() {
      Pair before = new Pair(served.bundle(), served.store().night());
      Bundle bundle = orServed(() -> sources.champion(before.bundle()), before.bundle());
      Night night = orServed(() -> sources.night(before.night()), before.night());
      // As much of what is pointed to as can be joined.
      boolean swapped =
          Stream.of(
                  new Pair(bundle, night),
                  new Pair(bundle, before.night()),
                  new Pair(before.bundle(), night))
              .distinct()
              .filter(pair -> !pair.equals(before))
              .anyMatch(this::swap);
      summary =
          new ReloadSummary(
              summary.swapped() + (swapped ? 1 : 0),
              summary.refusals() + (refused == null ? 0 : 1),
              refused);
    }

    private <T> T orServed(Supplier<T> load, T before) {
      try {
        return load.get();
      } catch (RuntimeException | OutOfMemoryError e) {
        refuse(e);
        return before;
      }
    }

    private boolean swap(Pair pair) {
      try {
        Snapshot next = sources.join(pair.bundle(), pair.night());
        snapshots.swap(next);
        began.accept(next);
        LOG.info(
            "serves {} after {}, loaded in {} ms",
            next,
            served,
            (System.nanoTime() - start) / 1_000_000);
        return true;
      } catch (RuntimeException | OutOfMemoryError e) {
        refuse(e);
        return false;
      }
    }

    /** One line for what a person has to see to; a trace only of what nobody foresaw. */
    private void refuse(Throwable cause) {
      String reason = cause instanceof Failure ? cause.getMessage() : cause.toString();
      LOG.warn(
          "refused model {} over night {}, goes on with {}: {}",
          pointers.model(),
          pointers.night(),
          served,
          reason,
          cause instanceof Failure ? null : cause);
      if (refused == null) {
        Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        refused = new Refused(pointers.model(), pointers.night(), String.valueOf(reason), at);
      }
    }
  }
}
