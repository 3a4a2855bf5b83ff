package fr.pretadepenser.training.evaluate;

import java.util.Locale;

/**
 * By how much one model's area under the ROC curve is above another's for the same clients.
 *
 * @param value area of the latter less that of the former
 * @param standardError of the difference
 * @param low lower end of its interval of 95 %
 * @param high upper end
 */
public record AucGain(double value, double standardError, double low, double high) {
  /** In closed form, by DeLong's paired variance. */
  public static AucGain delong(Placements former, Placements latter) {
    Auc gain = latter.minus(former).auc();
    double half = Estimate.QUANTILE * gain.standardError();
    return new AucGain(
        gain.value(), gain.standardError(), gain.value() - half, gain.value() + half);
  }

  /**
   * Mean over folds of differences within each: margins of different models need not be of one
   * scale. Folds are clients of their own, so variances add.
   */
  public static AucGain withinFolds(OutOfFoldMargins former, OutOfFoldMargins latter) {
    int folds = former.folds();
    double sum = 0;
    double variance = 0;
    for (int i = 0; i < folds; i++) {
      int held = i;
      Placements before = Placements.of(former.select(fold -> fold == held));
      Auc gain = Placements.of(latter.select(fold -> fold == held)).minus(before).auc();
      sum += gain.value();
      variance += gain.standardError() * gain.standardError();
    }
    double mean = sum / folds;
    double error = Math.sqrt(variance) / folds;
    double half = Estimate.QUANTILE * error;
    return new AucGain(mean, error, mean - half, mean + half);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.4f [%+.4f, %+.4f]", value, low, high);
  }

  /** Whether the interval holds 0: then the data do not tell which is better. */
  public boolean spansZero() {
    return low <= 0 && high >= 0;
  }
}
