package fr.pretadepenser.etl.gate;

import com.amazon.deequ.analyzers.Analyzer;
import com.amazon.deequ.analyzers.runners.AnalyzerContext;
import com.amazon.deequ.checks.Check;
import com.amazon.deequ.checks.CheckStatus;
import com.amazon.deequ.metrics.DoubleMetric;
import com.amazon.deequ.metrics.Metric;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.Tuple2;
import scala.collection.immutable.Map$;

/** One pass over a table, judged by deequ: its figures, and which expectations they hold. */
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
    for (Expectation expectation : expectations) {
      Map<Outcome, Check> levels = new LinkedHashMap<>();
      for (Outcome level : List.of(Outcome.WARNING, Outcome.ERROR)) {
        if (!expectation.bounds(level).equals(Bounds.ANY)) {
          levels.put(level, DeequCheck.of(expectation, level, clients));
        }
      }
      checks.put(expectation, levels);
    }
    Scan scan = Scan.of(rows, figures);
    Map<Figure, OptionalDouble> values = new LinkedHashMap<>();
    scala.collection.immutable.Map<Analyzer<?, Metric<?>>, Metric<?>> metrics =
        Map$.MODULE$.empty();
    for (Figure figure : figures) {
      Optional<Metric<?>> metric = DeequCheck.metric(figure, scan);
      values.put(figure, value(figure, metric));
      if (metric.isPresent()) {
        metrics = metrics.$plus(new Tuple2<>(DeequCheck.analyzer(figure), metric.get()));
      }
    }
    AnalyzerContext context = new AnalyzerContext(metrics);
    Map<Expectation, Outcome> outcomes = new LinkedHashMap<>();
    checks.forEach(
        (expectation, levels) ->
            outcomes.put(
                expectation,
                values.getOrDefault(expectation.figure(), OptionalDouble.empty()).isEmpty()
                    ? Outcome.PASSED
                    : worst(context, levels)));
    return new Measurement(values, outcomes, context);
  }

  private static Outcome worst(AnalyzerContext context, Map<Outcome, Check> levels) {
    Outcome worst = Outcome.PASSED;
    for (Map.Entry<Outcome, Check> level : levels.entrySet()) {
      var status = level.getValue().evaluate(context).status();
      if (!status.equals(CheckStatus.Success())) {
        worst = worst.or(level.getKey());
      }
    }
    return worst;
  }

  /** Empty if there is no row, or no value, that it could be computed from. */
  private static OptionalDouble value(Figure figure, Optional<Metric<?>> metric) {
    return metric
        .map(known -> (Double) ((DoubleMetric) known).value().get())
        .map(known -> OptionalDouble.of(DeequCheck.value(figure, known)))
        .orElse(OptionalDouble.empty());
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
