package fr.pretadepenser.serving.metric;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** All meters of one API, those of its virtual machine among them. */
public final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** Held here, since the registry does not. */
  private final List<LongSupplier> counts = new CopyOnWriteArrayList<>();

  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  MeterRegistry registry() {
    return registry;
  }

  /** Where Micrometer has no meter that will do: its histograms know whole numbers only. */
  PrometheusRegistry prometheus() {
    return registry.getPrometheusRegistry();
  }

  /** A value that is asked for whenever the metrics are. */
  public void gauge(String name, String meaning, DoubleSupplier value) {
    Gauge.builder(name, value::getAsDouble)
        .description(meaning)
        .strongReference(true)
        .register(registry);
  }

  /** A count that only grows, kept elsewhere. */
  public void counter(String name, String meaning, LongSupplier count) {
    counts.add(count);
    FunctionCounter.builder(name, count, LongSupplier::getAsLong)
        .description(meaning)
        .register(registry);
  }

  /** All of them, in the text format of Prometheus. */
  String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
