package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.CalibrationSlope;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.List;

/**
 * The gates that any champion must hold, the first included, on the frozen tenth.
 *
 * @param settings their bounds
 */
record ChallengerGates(GateSettings settings) {

  /**
   * Parity, AUC above a dummy's, calibration.
   *
   * @param logOdds of the frozen tenth by the bundle
   * @param parity largest difference of its probabilities to those of the fitted trees there
   */
  List<GateResult> of(Outcomes logOdds, double parity) {
    Auc auc = Auc.of(logOdds);
    CalibrationSlope slope = CalibrationSlope.of(logOdds);
    return List.of(
        gate("parity")
            .atMost(
                parity,
                settings.parity(),
                null,
                new Text(
                    "Plus grand écart entre la probabilité du modèle livré et celle des arbres"
                        + " appris",
                    "Largest difference between the probability of the bundle and that of the"
                        + " fitted trees")),
        gate("least-auc")
            .atLeast(
                auc.value(),
                settings.leastAuc(),
                new Text("AUC, 0,5 étant le hasard", "AUC, 0.5 being chance")),
        gate("slope")
            .reaching(
                slope.value(),
                Gate.Interval.of(slope.value(), slope.standardError()),
                settings.leastSlope(),
                settings.mostSlope(),
                new Text("Pente de calibration", "Calibration slope")));
  }

  private static Gate gate(String name) {
    return new Gate(name, Gate.Rows.FROZEN);
  }
}
