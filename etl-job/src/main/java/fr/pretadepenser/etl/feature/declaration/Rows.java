package fr.pretadepenser.etl.feature.declaration;

import fr.pretadepenser.contract.feature.Unit;
import java.util.List;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * The rows a statistic is taken over, and the statistics that can be taken: {@code
 * INSTALMENTS.within(days(365)).max(LATE)}.
 */
public record Rows(History history, Population population, @Nullable Column filter, Window window) {

  /** Those that also satisfy {@code condition}, under a name of their own; null is no. */
  public Rows where(Population narrower, Column condition) {
    return new Rows(history, narrower, filter == null ? condition : filter.and(condition), window);
  }

  /** Those in the window. */
  public Rows within(Window narrower) {
    return new Rows(history, population, filter, narrower);
  }

  /** Their number. */
  public Declaration count() {
    return declare(Statistic.COUNT, null, null);
  }

  /** Sum of a measure; 0 if there is nothing to sum. */
  public Declaration sum(Measure measure) {
    return declare(Statistic.SUM, measure, null);
  }

  /** Mean of a measure. */
  public Declaration mean(Measure measure) {
    return declare(Statistic.MEAN, measure, null);
  }

  /** Smallest value of a measure. */
  public Declaration min(Measure measure) {
    return declare(Statistic.MIN, measure, null);
  }

  /** Largest value of a measure. */
  public Declaration max(Measure measure) {
    return declare(Statistic.MAX, measure, null);
  }

  /** Standard deviation of a measure, with n - 1. */
  public Declaration std(Measure measure) {
    return declare(Statistic.STD, measure, null);
  }

  /** How many different values a measure takes. */
  public Declaration distinct(Measure measure) {
    return declare(Statistic.DISTINCT, measure, null);
  }

  /** Part of these rows that do not tell a measure. */
  public Declaration missingShare(Measure measure) {
    return declare(Statistic.MISSING_SHARE, measure, null);
  }

  /** Value on the most recent row. */
  public Declaration last(Measure measure) {
    return declare(Statistic.LAST, measure, null);
  }

  /** Value on the oldest row. */
  public Declaration first(Measure measure) {
    return declare(Statistic.FIRST, measure, null);
  }

  /** Slope of a measure against time, per year. */
  public Declaration slope(Measure measure) {
    return declare(Statistic.SLOPE, measure, null);
  }

  /** Sum of a measure, recent rows counting more. */
  public Declaration decayedSum(Measure measure) {
    return declare(Statistic.DECAYED_SUM, measure, null);
  }

  /** Mean of a measure, recent rows counting more. */
  public Declaration decayedMean(Measure measure) {
    return declare(Statistic.DECAYED_MEAN, measure, null);
  }

  /** Age of the most recent of these rows. */
  public Declaration since() {
    return declare(Statistic.SINCE, null, null);
  }

  /** Mean time from one of these rows to the next. */
  public Declaration intervalMean() {
    return declare(Statistic.INTERVAL_MEAN, null, null);
  }

  /** Shortest time from one of these rows to the next. */
  public Declaration intervalMin() {
    return declare(Statistic.INTERVAL_MIN, null, null);
  }

  /** Standard deviation, with n - 1, of times from one of these rows to the next. */
  public Declaration intervalStd() {
    return declare(Statistic.INTERVAL_STD, null, null);
  }

  /** Mean over groups of the mean of a measure in each. */
  public Declaration meanOfMeans(Measure measure, Column group) {
    return declare(Statistic.MEAN_OF_MEANS, measure, group);
  }

  /** Highest over groups of the mean of a measure in each. */
  public Declaration maxOfMeans(Measure measure, Column group) {
    return declare(Statistic.MAX_OF_MEANS, measure, group);
  }

  /** Ratio of sums: {@code ratio.column()} over {@code divisor}. */
  public Declaration ratio(Measure ratio, Column divisor) {
    return declare(Statistic.RATIO, ratio, divisor);
  }

  /**
   * Part of these rows that are also of {@code part}; rows of which that cannot be told are left
   * out. Over the single most recent row it is a yes or no.
   */
  public Declaration share(Rows part) {
    if (part.filter == null) {
      throw new IllegalArgumentException("every row is of " + part.population.name());
    }
    Unit unit = window.equals(Window.last(1)) ? Unit.FLAG : Unit.SHARE;
    Noun noun = Noun.feminine(part.population.plural().fr(), part.population.plural().en());
    Measure measure = Measure.of(part.population.name(), noun, unit, part.filter);
    return declare(Statistic.SHARE, measure, null);
  }

  /** Part of these rows that are also in a {@code recent} window, which must be by age. */
  public Declaration recentShare(Window recent) {
    return Comparison.recentShare(this, recent);
  }

  /** Part of the sum of a measure that is also in a {@code recent} window, which must be by age. */
  public Declaration recentShare(Window recent, Measure measure) {
    return Comparison.recentShare(this, recent, measure);
  }

  /** Mean of a measure in a {@code recent} window by age, over its mean on all of these rows. */
  public Declaration recentToMean(Window recent, Measure measure) {
    return Comparison.recentToMean(this, recent, measure);
  }

  /** Number of these rows over that of {@code others}, in one window by age or none. */
  public Declaration countTo(Rows others) {
    return Comparison.countTo(this, others);
  }

  /** Sum of a measure over that of {@code others}, in one window by age or none. */
  public Declaration sumTo(Rows others, Measure measure) {
    return Comparison.sumTo(this, others, measure);
  }

  private Declaration declare(
      Statistic statistic, @Nullable Measure measure, @Nullable Column other) {
    Unit unit = Wording.unit(this, statistic, measure);
    Recipe recipe =
        new Recipe.OfHistory(
            history,
            filter,
            window,
            statistic,
            measure == null ? null : measure.column(),
            other,
            measure != null && unit == Unit.CATEGORY ? measure.codes() : List.of());
    return Declaration.ofHistory(
        history,
        Wording.name(this, statistic, measure),
        unit,
        Wording.label(this, statistic, measure),
        Wording.missing(this, statistic),
        recipe);
  }
}
