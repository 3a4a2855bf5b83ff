package fr.pretadepenser.training.evaluate;

import java.util.Locale;

/**
 * By how much one model's mean log loss is below another's for the same clients, in nats a client:
 * the mean of the differences client by client, so that what is hard about a client for both does
 * not widen the interval.
 *
 * @param value log loss of the former less that of the latter: positive where the latter is better
 * @param standardError of the mean difference
 * @param low lower end of its interval of 95 %
 * @param high upper end
 */
public record LogLossGain(double value, double standardError, double low, double high) {
  /** Of log-odds of the same clients in the same order. */
  public static LogLossGain of(Outcomes former, Outcomes latter) {
    int n = former.size();
    if (latter.size() != n) {
      throw new IllegalArgumentException(n + " clients against " + latter.size());
    }
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double difference = loss(former, i) - loss(latter, i);
      sum += difference;
      squares += difference * difference;
    }
    double mean = sum / n;
    double error = Math.sqrt(Math.max(0, squares - n * mean * mean) / (n - 1) / n);
    double half = Estimate.QUANTILE * error;
    return new LogLossGain(mean, error, mean - half, mean + half);
  }

  /** Mean log loss of log-odds. */
  public static double mean(Outcomes logOdds) {
    double sum = 0;
    for (int i = 0; i < logOdds.size(); i++) {
      sum += loss(logOdds, i);
    }
    return sum / logOdds.size();
  }

  private static double loss(Outcomes logOdds, int i) {
    double z = logOdds.value(i);
    return Platt.softplus(logOdds.positive(i) ? -z : z);
  }

  /** Whether the latter is better by more than chance would give. */
  public boolean isBetter() {
    return low > 0;
  }

  /** Whether the latter is worse by more than chance would give. */
  public boolean isWorse() {
    return high < 0;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.5f [%+.5f, %+.5f]", value, low, high);
  }
}
