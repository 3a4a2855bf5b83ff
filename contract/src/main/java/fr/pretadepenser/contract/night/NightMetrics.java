package fr.pretadepenser.contract.night;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code _METRICS.json} of a night.
 *
 * @param tables by folder name of the table
 * @param seconds of the whole run
 * @param gate what the gates on the data cost and found; null if they were off
 */
public record NightMetrics(
    Map<String, TableMetrics> tables, double seconds, @Nullable GateMetrics gate) {

  /**
   * The gates on the data of a night.
   *
   * @param judged expectations and comparisons with earlier nights
   * @param warnings of them that did not hold
   * @param nights earlier ones that this night was compared with
   * @param seconds spent on them
   */
  public record GateMetrics(int judged, int warnings, int nights, double seconds) {}

  /**
   * What happened to one table.
   *
   * @param rowsIn rows read
   * @param rowsOut rows kept
   * @param rejected rows set aside, by code
   * @param seconds spent on it
   * @param reusedFrom the earlier night it was copied from; null if it was computed
   */
  public record TableMetrics(
      long rowsIn,
      long rowsOut,
      Map<String, Long> rejected,
      double seconds,
      @Nullable String reusedFrom) {

    /** Of a table that was computed. */
    public TableMetrics(long rowsIn, long rowsOut, Map<String, Long> rejected, double seconds) {
      this(rowsIn, rowsOut, rejected, seconds, null);
    }

    /** The same rows, copied from a night in so many seconds. */
    public TableMetrics reused(String night, double copying) {
      return new TableMetrics(rowsIn, rowsOut, rejected, copying, night);
    }
  }
}
