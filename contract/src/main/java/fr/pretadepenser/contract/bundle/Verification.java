package fr.pretadepenser.contract.bundle;

import java.util.List;
import java.util.Map;

/**
 * {@code verification.json} of a bundle: rows replayed before it may serve.
 *
 * @param probabilityTolerance largest allowed difference in probability
 * @param contributionTolerance largest allowed difference of one contribution, in log-odds
 * @param rows with what was computed at training
 */
public record Verification(
    double probabilityTolerance, double contributionTolerance, List<Row> rows) {

  /**
   * One row.
   *
   * @param inputs by name; a missing value is absent; numbers and strings
   * @param probability calibrated, of payment difficulties
   * @param baseline log-odds before any contribution
   * @param contributions log-odds by feature, in slot order
   */
  public record Row(
      Map<String, Object> inputs,
      double probability,
      double baseline,
      List<Double> contributions) {}
}
