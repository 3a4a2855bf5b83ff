package fr.pretadepenser.serving.limit;

import fr.pretadepenser.serving.http.Gate;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.security.Caller;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Holds each key to its share of requests, one rate for all keys: who asks oftener is refused with
 * 429 and told when to come back.
 */
public final class Rates implements Gate {
  private static final double NANOS = Duration.ofSeconds(1).toNanos();

  private final LimitSettings settings;
  private final LongSupplier nanoTime;
  private final Map<String, Rate> rates = new ConcurrentHashMap<>();

  /**
   * One rate per key.
   *
   * @param nanoTime the clock
   */
  public Rates(LimitSettings settings, LongSupplier nanoTime) {
    this.settings = settings;
    this.nanoTime = nanoTime;
  }

  @Override
  public void arrive(Context context) {
    if (settings.requestsPerSecond() > 0) {
      Caller.of(context).ifPresent(caller -> spend(context, caller.key()));
    }
  }

  private void spend(Context context, String key) {
    long wait = rates.computeIfAbsent(key, first -> rate()).spend(nanoTime.getAsLong());
    if (wait > 0) {
      int seconds = (int) Math.ceil(wait / NANOS);
      context.header("Retry-After", String.valueOf(seconds));
      throw RequestRefused.tooOften(settings.requestsPerSecond(), seconds);
    }
  }

  private Rate rate() {
    long interval = Math.max(1, Math.round(NANOS / settings.requestsPerSecond()));
    return new Rate(interval, settings.burst(), nanoTime.getAsLong());
  }
}
