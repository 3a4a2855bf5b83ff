package fr.pretadepenser.contract.night;

import java.util.Map;

/**
 * {@code _METRICS.json} of a night.
 *
 * @param tables by folder name of the table
 * @param seconds of the whole run
 */
public record NightMetrics(Map<String, TableMetrics> tables, double seconds) {

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
