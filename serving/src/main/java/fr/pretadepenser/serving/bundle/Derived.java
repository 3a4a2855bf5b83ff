package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.serving.http.RequestRefused;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is computed once from a whole snapshot, aside, and kept for as long as the snapshot lives. A
 * request that comes too early waits a little, then is told to come again.
 *
 * @param <T> what is computed; must not hold the snapshot
 */
public final class Derived<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Derived.class);
  private static final long PATIENCE_MS = 3_000;

  private final String name;
  private final Function<Snapshot, T> computing;
  private final Map<Snapshot, CompletableFuture<T>> computed = new WeakHashMap<>();

  public Derived(String name, Function<Snapshot, T> computing) {
    this.name = name;
    this.computing = computing;
  }

  /** Begins to compute, unless it did already. */
  @SuppressWarnings("FutureReturnValueIgnored") // whoever asks for it later sees how it ended
  public void begin(Snapshot snapshot) {
    begun(snapshot);
  }

  private CompletableFuture<T> begun(Snapshot snapshot) {
    synchronized (computed) {
      CompletableFuture<T> begun = computed.get(snapshot);
      if (begun == null) {
        begun = new CompletableFuture<>();
        computed.put(snapshot, begun);
        Thread thread = new Thread(new Computation<>(name, computing, snapshot, begun), name);
        thread.setDaemon(true);
        thread.start();
      }
      return begun;
    }
  }

  /** What was computed, however long it takes. */
  public T await(Snapshot snapshot) {
    return begun(snapshot).join();
  }

  /**
   * What was computed.
   *
   * @throws RequestRefused 503 while it is not there yet
   */
  public T of(Snapshot snapshot) {
    try {
      return begun(snapshot).get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw RequestRefused.unavailable(name + " are being computed: try again in a minute");
    } catch (ExecutionException e) {
      synchronized (computed) {
        computed.remove(snapshot);
      }
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RequestRefused.unavailable("the server stops");
    }
  }

  private record Computation<T>(
      String name, Function<Snapshot, T> computing, Snapshot snapshot, CompletableFuture<T> result)
      implements Runnable {
    @Override
    public void run() {
      long start = System.nanoTime();
      try {
        result.complete(computing.apply(snapshot));
        LOG.info("{} computed in {} ms", name, (System.nanoTime() - start) / 1_000_000);
      } catch (RuntimeException e) {
        // A snapshot closed meanwhile is the usual reason; whoever asks is told.
        LOG.warn("{} cannot be computed: {}", name, e.toString());
        result.completeExceptionally(e);
      }
    }
  }
}
