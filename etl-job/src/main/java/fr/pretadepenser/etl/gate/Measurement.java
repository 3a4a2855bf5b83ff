package fr.pretadepenser.etl.gate;

import com.amazon.deequ.VerificationResult;
import com.amazon.deequ.VerificationSuite;
import com.amazon.deequ.analyzers.Analyzer;
import com.amazon.deequ.analyzers.runners.AnalyzerContext;
import com.amazon.deequ.analyzers.runners.EmptyStateException;
import com.amazon.deequ.checks.Check;
import com.amazon.deequ.checks.CheckStatus;
import com.amazon.deequ.metrics.DoubleMetric;
import com.amazon.deequ.metrics.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;
import scala.collection.JavaConverters;
import scala.collection.immutable.Map$;

/** One pass of deequ over a table: its figures, and which expectations they hold. */
final class Measurement {
  private final Map<Figure, OptionalDouble> values;
  private final Map<Expectation, Outcome> outcomes;
  private final AnalyzerContext context;

  private Measurement(
      Map<Figure, OptionalDouble> values,
      Map<Expectation, Outcome> outcomes,
      AnalyzerContext context) {
    this.values = values;
    this.outcomes = outcomes;
    this.context = context;
  }

  /**
   * Measures {@code followed}, and what {@code expectations} are about.
   *
   * @param clients of the night, by which rows are counted in expectations
   */
  static Measurement of(
      Dataset<Row> rows, List<Expectation> expectations, List<Figure> followed, long clients) {
    Set<Figure> figures = new LinkedHashSet<>(followed);
    expectations.forEach(expectation -> figures.add(expectation.figure()));
    Map<Expectation, Map<Outcome, Check>> checks = new LinkedHashMap<>();
    List<Check> all = new ArrayList<>();
    for (Expectation expectation : expectations) {
      Map<Outcome, Check> levels = new LinkedHashMap<>();
      for (Outcome level : List.of(Outcome.WARNING, Outcome.ERROR)) {
        if (!expectation.bounds(level).equals(Bounds.ANY)) {
          Check check = DeequCheck.of(expectation, level, clients);
          levels.put(level, check);
          all.add(check);
        }
      }
      checks.put(expectation, levels);
    }
    List<Analyzer<?, Metric<?>>> analyzers = figures.stream().map(DeequCheck::analyzer).toList();
    VerificationResult result =
        new VerificationSuite()
            .onData(rows)
            .addRequiredAnalyzers(seq(analyzers))
            .addChecks(seq(all))
            .run();
    Map<Figure, OptionalDouble> values = new LinkedHashMap<>();
    figures.forEach(figure -> values.put(figure, value(result, figure)));
    Map<Expectation, Outcome> outcomes = new LinkedHashMap<>();
    checks.forEach(
        (expectation, levels) ->
            outcomes.put(
                expectation,
                values.getOrDefault(expectation.figure(), OptionalDouble.empty()).isEmpty()
                    ? Outcome.PASSED
                    : worst(result, levels)));
    return new Measurement(values, outcomes, known(result));
  }

  private static Outcome worst(VerificationResult result, Map<Outcome, Check> levels) {
    Outcome worst = Outcome.PASSED;
    for (Map.Entry<Outcome, Check> level : levels.entrySet()) {
      var status = result.checkResults().apply(level.getValue()).status();
      if (!status.equals(CheckStatus.Success())) {
        worst = worst.or(level.getKey());
      }
    }
    return worst;
  }

  /** Empty if there is no row, or no value, that it could be computed from. */
  private static OptionalDouble value(VerificationResult result, Figure figure) {
    DoubleMetric metric = (DoubleMetric) result.metrics().apply(DeequCheck.analyzer(figure));
    if (metric.value().isSuccess()) {
      return OptionalDouble.of(DeequCheck.value(figure, (Double) metric.value().get()));
    }
    Throwable cause = metric.value().failed().get();
    if (cause instanceof EmptyStateException) {
      return OptionalDouble.empty();
    }
    throw new IllegalStateException(figure.name() + " cannot be measured", cause);
  }

  /** Without figures that no row says: deequ does not write them. */
  private static AnalyzerContext known(VerificationResult result) {
    scala.collection.immutable.Map<Analyzer<?, Metric<?>>, Metric<?>> metrics =
        Map$.MODULE$.empty();
    for (var metric : JavaConverters.mapAsJavaMap(result.metrics()).entrySet()) {
      if (metric.getValue().value().isSuccess()) {
        metrics = metrics.$plus(new Tuple2<>(metric.getKey(), metric.getValue()));
      }
    }
    return new AnalyzerContext(metrics);
  }

  private static <T> scala.collection.Seq<T> seq(List<T> list) {
    return JavaConverters.asScalaBufferConverter(list).asScala().toList();
  }

  /** The figure; empty if no row says it. */
  OptionalDouble value(Figure figure) {
    return values.getOrDefault(figure, OptionalDouble.empty());
  }

  /** All that was measured. */
  Set<Figure> figures() {
    return values.keySet();
  }

  /** All that was judged, in order. */
  Set<Expectation> expectations() {
    return outcomes.keySet();
  }

  Outcome outcome(Expectation expectation) {
    return outcomes.getOrDefault(expectation, Outcome.PASSED);
  }

  /** All that is known, as deequ keeps it. */
  AnalyzerContext context() {
    return context;
  }
}
