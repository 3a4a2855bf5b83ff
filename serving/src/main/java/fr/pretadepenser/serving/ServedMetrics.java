package fr.pretadepenser.serving;

import fr.pretadepenser.serving.bundle.Reloader;
import fr.pretadepenser.serving.bundle.Snapshots;
import fr.pretadepenser.serving.metric.Metrics;
import java.time.Duration;
import java.time.Instant;

/** What serves, how old it is, and whether what was to replace it could. */
final class ServedMetrics {
  private ServedMetrics() {}

  static void register(Metrics metrics, Snapshots snapshots, Reloader reloader) {
    metrics.gauge(
        "model.age.seconds",
        "Since the model that serves was trained.",
        () -> secondsSince(snapshots.serving().bundle().manifest().createdAt()));
    metrics.gauge(
        "night.clients",
        "Clients that can be asked about.",
        () -> snapshots.serving().store().clients());
    metrics.counter(
        "reloads",
        "Times that another model or night was taken up.",
        () -> reloader.summary().swapped());
    metrics.counter(
        "reload.failures", "Times that one was refused.", () -> reloader.summary().refusals());
  }

  private static double secondsSince(Instant instant) {
    return Duration.between(instant, Instant.now()).toSeconds();
  }
}
