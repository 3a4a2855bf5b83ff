package fr.pretadepenser.serving.chart;

import fr.pretadepenser.bench.micro.Served;
import fr.pretadepenser.contract.feature.Language;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What a picture takes; here because charts are nobody else's. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(jvmArgsAppend = "-Djava.awt.headless=true", value = 1)
public class ChartBenchmark {

  /** The waterfall of a client as SVG, explained and drawn. */
  @Benchmark
  public String waterfall(Served served) {
    return ExplanationChart.of(
            served.explainer().explain(100_001L, "night", served.client(), Instant.EPOCH),
            Language.FR,
            Theme.LIGHT)
        .svg();
  }

  /** The gauge of a client as SVG, scored and drawn. */
  @Benchmark
  public String gauge(Served served) {
    return ScoreChart.of(
            served.explainer().score(100_001L, "night", served.client(), Instant.EPOCH),
            Language.FR,
            Theme.LIGHT)
        .svg();
  }
}
