package fr.pretadepenser.etl.feature.execution;

import fr.pretadepenser.etl.feature.declaration.Statistic;

/** Folds the rows of one client, given from the most recent to the oldest, into one number. */
interface Accumulator {

  /**
   * Takes one more row.
   *
   * @param age in the table's periods, past above 0
   * @param value the measure, NaN if missing
   * @param other divisor or group, NaN if missing or not needed
   */
  void add(double age, double value, double other);

  /** The statistic, NaN if missing. */
  double result();

  /** A fresh one, of no row yet. */
  static Accumulator of(Statistic statistic, double perYear) {
    return switch (statistic) {
      case COUNT -> new Plain.Count();
      case SUM -> new Plain.Sum();
      case MEAN, SHARE -> new Plain.Mean();
      case MIN -> new Plain.Min();
      case MAX -> new Plain.Max();
      case STD -> new Deviation();
      case DISTINCT -> new Distinct();
      case MISSING_SHARE -> new MissingShare();
      case LAST -> new Ranked.Last();
      case FIRST -> new Ranked.First();
      case RATIO -> new Plain.Ratio();
      case SLOPE -> new Slope(perYear);
      case DECAYED_SUM -> new Decayed(perYear, false);
      case DECAYED_MEAN -> new Decayed(perYear, true);
      case SINCE -> new Ranked.Since();
      case INTERVAL_MEAN -> new Intervals(new Plain.Mean());
      case INTERVAL_MIN -> new Intervals(new Plain.Min());
      case INTERVAL_STD -> new Intervals(new Deviation());
      case RELATIVE_MEAN -> new RelativeMean();
      case MEAN_OF_MEANS -> new Grouped(Plain.Mean::new, new Plain.Mean());
      case MAX_OF_MEANS -> new Grouped(Plain.Mean::new, new Plain.Max());
    };
  }
}
