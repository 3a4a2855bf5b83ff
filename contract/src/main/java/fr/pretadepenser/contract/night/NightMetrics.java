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
   */
  public record TableMetrics(
      long rowsIn, long rowsOut, Map<String, Long> rejected, double seconds) {}
}
