package fr.pretadepenser.training.gate;

import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.CalibrationLine;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        slope(CalibrationLine.of(logOdds)));
  }

  private GateResult slope(@Nullable CalibrationLine line) {
    if (line == null) {
      return gate("slope")
          .unmeasured(
              false,
              new Text(
                  "La pente de calibration n'a pu être mesurée : le score sépare les clients avec"
                      + " et sans difficultés, ou n'en sépare aucun.",
                  "The calibration slope could not be measured: the score parts clients with and"
                      + " without difficulties, or tells nobody apart."));
    }
    return gate("slope")
        .reaching(
            line.slope().value(),
            Gate.Interval.of(line.slope()),
            settings.leastSlope(),
            settings.mostSlope(),
            new Text("Pente de calibration", "Calibration slope"));
  }

  private static Gate gate(String name) {
    return new Gate(name, Gate.Rows.FROZEN);
  }
}
