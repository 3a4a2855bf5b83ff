package fr.pretadepenser.etl.gate;

import com.amazon.deequ.analyzers.Analyzer;
import com.amazon.deequ.analyzers.AnalyzerOptions;
import com.amazon.deequ.analyzers.Completeness;
import com.amazon.deequ.analyzers.Compliance;
import com.amazon.deequ.analyzers.Mean;
import com.amazon.deequ.analyzers.Size;
import com.amazon.deequ.analyzers.StandardDeviation;
import com.amazon.deequ.checks.Check;
import com.amazon.deequ.checks.CheckLevel;
import com.amazon.deequ.metrics.Metric;
import fr.pretadepenser.etl.gate.Figure.Kind;
import scala.Enumeration;
import scala.Function1;
import scala.Option;
import scala.collection.immutable.List;
import scala.collection.immutable.List$;

/** Figures and expectations in deequ's words: all its calls that are awkward from Java. */
final class DeequCheck {
  private static final Option<String> ANYWHERE = Option.empty();
  private static final Option<AnalyzerOptions> NO_OPTIONS = Option.empty();

  private DeequCheck() {}

  /** What computes the figure in the scan that all figures of a table share. */
  static Analyzer<?, Metric<?>> analyzer(Figure figure) {
    return cast(
        switch (figure.kind()) {
          case ROWS -> new Size(ANYWHERE);
          case MISSING -> new Completeness(figure.column(), ANYWHERE, NO_OPTIONS);
          case RANGE, CODES, CODE ->
              new Compliance(figure.name(), figure.condition(), ANYWHERE, empty(), NO_OPTIONS);
          case MEAN -> new Mean(figure.column(), ANYWHERE);
          case DEVIATION -> new StandardDeviation(figure.column(), ANYWHERE);
        });
  }

  /**
   * The figure from deequ's value, which counts values that are there where we count the others.
   */
  static double value(Figure figure, double metric) {
    return figure.kind() == Kind.MISSING ? 1 - metric : metric;
  }

  /** A check that fails if the expectation's bounds of that level do not hold. */
  static Check of(Expectation expectation, Outcome level, long clients) {
    Figure figure = expectation.figure();
    Bounds bounds = expectation.bounds(level);
    double unit = figure.kind() == Kind.ROWS ? Math.max(1, clients) : 1;
    Function1<Object, Object> holds =
        metric -> bounds.holds(value(figure, ((Number) metric).doubleValue()) / unit);
    Enumeration.Value deequLevel =
        level == Outcome.ERROR ? CheckLevel.Error() : CheckLevel.Warning();
    Check check = new Check(deequLevel, figure.name(), empty());
    return switch (figure.kind()) {
      case ROWS -> check.hasSize(holds, ANYWHERE);
      case MISSING -> check.hasCompleteness(figure.column(), holds, ANYWHERE, NO_OPTIONS);
      case RANGE, CODES, CODE ->
          check.satisfies(figure.condition(), figure.name(), holds, ANYWHERE, empty(), NO_OPTIONS);
      case MEAN -> check.hasMean(figure.column(), holds, ANYWHERE);
      case DEVIATION -> check.hasStandardDeviation(figure.column(), holds, ANYWHERE);
    };
  }

  private static <T> List<T> empty() {
    return List$.MODULE$.empty();
  }

  @SuppressWarnings("unchecked")
  private static Analyzer<?, Metric<?>> cast(Analyzer<?, ?> analyzer) {
    return (Analyzer<?, Metric<?>>) analyzer;
  }
}
