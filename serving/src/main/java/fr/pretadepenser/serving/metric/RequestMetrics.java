package fr.pretadepenser.serving.metric;

import fr.pretadepenser.serving.http.Gate;
import fr.pretadepenser.serving.http.Route;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** How many requests each route answers with which status, and how long they take. */
public final class RequestMetrics implements Gate {
  private static final double NANOS = 1e6;
  private static final Duration[] BOUNDS = {
    Duration.ofNanos(500_000),
    Duration.ofMillis(1),
    Duration.ofNanos(2_500_000),
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(10)
  };

  private final MeterRegistry registry;
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

  public RequestMetrics(Metrics metrics) {
    this.registry = metrics.registry();
  }

  @Override
  public void answered(Context context, float milliseconds) {
    // The route as declared: neither a client's number nor a stranger's path makes a new one.
    Kind kind =
        new Kind(Route.of(context).map(Route::signature).orElse("(none)"), context.statusCode());
    timers
        .computeIfAbsent(kind, this::timer)
        .record(Math.round(milliseconds * NANOS), TimeUnit.NANOSECONDS);
  }

  private Timer timer(Kind kind) {
    return Timer.builder("api.requests")
        .description("Requests by route and status, until their answer was written.")
        .tag("route", kind.route)
        .tag("status", String.valueOf(kind.status))
        .serviceLevelObjectives(BOUNDS)
        .register(registry);
  }

  private record Kind(String route, int status) {}
}
