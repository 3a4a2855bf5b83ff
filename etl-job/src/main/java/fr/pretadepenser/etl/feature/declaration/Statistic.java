package fr.pretadepenser.etl.feature.declaration;

/**
 * What becomes of a measure over the rows of one client. Rows whose measure is missing are passed
 * over; a statistic of no row is missing, but for counts and sums, which are 0.
 */
public enum Statistic {
  /** Rows, whatever they hold. */
  COUNT,
  SUM,
  MEAN,
  MIN,
  MAX,
  /** Standard deviation with n - 1; missing below two values. */
  STD,
  /** How many different values there are. */
  DISTINCT,
  /** Part of the rows that are of a population. */
  SHARE,
  /** Part of the rows whose measure is missing. */
  MISSING_SHARE,
  /** The most recent row's value, missing if that row's is. */
  LAST,
  /** The oldest row's value, missing if that row's is. */
  FIRST,
  /** Sum of one measure over the sum of another, over rows that have both. */
  RATIO,
  /** Least-squares slope against time, per year; missing if all values are of one moment. */
  SLOPE,
  /** Sum weighted by exp(-age in years). */
  DECAYED_SUM,
  /** Mean weighted by exp(-age in years). */
  DECAYED_MEAN,
  /** Age of the most recent row, in the table's days or months. */
  SINCE,
  /** Times from each row to the client's next one; those of one moment are 0 apart. */
  INTERVAL_MEAN,
  INTERVAL_MIN,
  /** With n - 1; missing below three rows. */
  INTERVAL_STD,
  /** Mean over the rows of a part, over the mean of all; missing if that is 0. */
  RELATIVE_MEAN,
  /** Mean over groups (loans) of each group's mean. */
  MEAN_OF_MEANS,
  /** The highest of groups' means. */
  MAX_OF_MEANS;

  /** Whether no row at all means 0 rather than missing. */
  public boolean zeroOfNothing() {
    return this == COUNT || this == SUM || this == DISTINCT;
  }
}
