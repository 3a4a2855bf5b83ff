package fr.pretadepenser.etl.gate;

import java.util.List;
import java.util.Map;

/**
 * How the rows of one table were found.
 *
 * @param table its folder
 * @param rowsIn rows read
 * @param rowsOut rows kept
 * @param rejected rows set aside or left out, by code
 * @param missing share of rows without a value, by column, in column order
 * @param findings all judgements, in the order of the expectations, then of the history
 */
record TableQuality(
    String table,
    long rowsIn,
    long rowsOut,
    Map<String, Long> rejected,
    Map<String, Double> missing,
    List<Finding> findings) {

  /** Rows set aside or left out. */
  long setAside() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Judgements of that outcome. */
  long count(Outcome outcome) {
    return findings.stream().filter(finding -> finding.outcome() == outcome).count();
  }
}
