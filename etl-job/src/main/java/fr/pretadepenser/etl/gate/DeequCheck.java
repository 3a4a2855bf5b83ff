package fr.pretadepenser.etl.gate;

import com.amazon.deequ.analyzers.Analyzer;
import com.amazon.deequ.analyzers.AnalyzerOptions;
import com.amazon.deequ.analyzers.Completeness;
import com.amazon.deequ.analyzers.Compliance;
import com.amazon.deequ.analyzers.Mean;
import com.amazon.deequ.analyzers.MeanState;
import com.amazon.deequ.analyzers.NumMatches;
import com.amazon.deequ.analyzers.NumMatchesAndCount;
import com.amazon.deequ.analyzers.Size;
import com.amazon.deequ.analyzers.StandardDeviation;
import com.amazon.deequ.analyzers.StandardDeviationState;
import com.amazon.deequ.analyzers.State;
import com.amazon.deequ.checks.Check;
import com.amazon.deequ.checks.CheckLevel;
import com.amazon.deequ.metrics.Metric;
import fr.pretadepenser.etl.gate.Figure.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** What the figure is to deequ. */
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

  /** Deequ's metric of what a scan counted; empty if there is nothing to tell. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  static Optional<Metric<?>> metric(Figure figure, Scan scan) {
    Analyzer analyzer = analyzer(figure);
    return Optional.ofNullable(state(figure, scan))
        .map(state -> (Metric<?>) analyzer.computeMetricFrom(Option.apply(state)));
  }

  private static @Nullable State<?> state(Figure figure, Scan scan) {
    if (figure.kind() == Kind.ROWS) {
      return new NumMatches(scan.rows());
    }
    Tally tally = scan.of(figure.column());
    return switch (figure.kind()) {
      case MEAN -> tally.known() == 0 ? null : new MeanState(tally.sum(), tally.known());
      case DEVIATION ->
          tally.known() == 0
              ? null
              : new StandardDeviationState((double) tally.known(), tally.mean(), tally.squares());
      case MISSING -> share(tally.known(), scan);
      case CODE -> share(tally.holding(figure), scan);
      default -> share(scan.rows() - tally.known() + tally.holding(figure), scan);
    };
  }

  private static @Nullable State<?> share(long matches, Scan scan) {
    return scan.rows() == 0 ? null : new NumMatchesAndCount(matches, scan.rows(), Option.empty());
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
