package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.evaluate.Estimate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes verdicts. A bound is inclusive; what is not a number holds none.
 *
 * @param name as in the configuration
 * @param rows on which clients
 */
record Gate(String name, Rows rows) {

  /** The clients a gate looks at. */
  enum Rows {
    FROZEN("frozen", "le dixième gelé", "the frozen tenth"),
    NEW("new", "les clients nouveaux de la nuit", "the new clients of the night");

    private final String key;
    private final Text text;

    Rows(String key, String fr, String en) {
      this.key = key;
      this.text = new Text(fr, en);
    }

    String key() {
      return key;
    }

    Text text() {
      return text;
    }
  }

  /** A value that may not exceed its bound. */
  GateResult atMost(double value, double bound, @Nullable Interval interval, Text what) {
    return result(value, interval, null, bound, value <= bound, what);
  }

  /** A value that may not fall below its bound. */
  GateResult atLeast(double value, double bound, Text what) {
    return result(value, null, bound, null, value >= bound, what);
  }

  /**
   * A value whose interval must reach between two bounds: so few clients refuse nobody by noise.
   */
  GateResult reaching(double value, Interval interval, double least, double most, Text what) {
    boolean held = interval.high() >= least && interval.low() <= most;
    return result(value, interval, least, most, held, what);
  }

  /** Something that could not be measured, or needs no measure. */
  GateResult unmeasured(boolean held, Text sentence) {
    return new GateResult(name, rows.key(), null, null, null, null, null, held, sentence);
  }

  private GateResult result(
      double value,
      @Nullable Interval interval,
      @Nullable Double least,
      @Nullable Double most,
      boolean held,
      Text what) {
    String figure = number(value) + (interval == null ? "" : " " + interval);
    String limitFr = limit(least, most, "au moins", "au plus");
    String limitEn = limit(least, most, "at least", "at most");
    Text sentence =
        new Text(
            "%s sur %s : %s, pour %s.".formatted(what.fr(), rows.text().fr(), figure, limitFr),
            "%s on %s: %s, bound %s.".formatted(what.en(), rows.text().en(), figure, limitEn));
    return new GateResult(
        name,
        rows.key(),
        value,
        interval == null ? null : interval.low(),
        interval == null ? null : interval.high(),
        least,
        most,
        held,
        sentence);
  }

  private static String limit(
      @Nullable Double least, @Nullable Double most, String atLeast, String atMost) {
    String low = least == null ? "" : atLeast + " " + number(least);
    String high = most == null ? "" : atMost + " " + number(most);
    return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
  }

  private static String number(double value) {
    return Math.abs(value) > 0 && Math.abs(value) < 1e-4
        ? String.format(Locale.ROOT, "%.1e", value)
        : String.format(Locale.ROOT, "%.4f", value);
  }

  /** An interval of 95 %. */
  record Interval(double low, double high) {
    static Interval of(Estimate estimate) {
      return new Interval(estimate.low(), estimate.high());
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "[%.4f, %.4f]", low, high);
    }
  }
}
