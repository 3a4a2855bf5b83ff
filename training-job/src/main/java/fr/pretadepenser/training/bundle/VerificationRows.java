package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.bundle.Verification;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.model.score.Attribution;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.FittedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The rows that prove a bundle wherever it is loaded. Each value is drawn from another client, so
 * that no row is anyone's record; one row misses everything it may, one names unseen categories.
 * What is expected of them is the compiled scorer's word, after the library that grew the trees has
 * agreed with it.
 */
final class VerificationRows {
  private static final double PROBABILITY_TOLERANCE = 1e-12;
  private static final double CONTRIBUTION_TOLERANCE = 1e-9;
  private static final double LIBRARY_CONTRIBUTION = 1e-4;

  private VerificationRows() {}

  /** Mixes the values of sampled clients, inputs by name, into rows of nobody. */
  static List<Map<String, Object>> mix(
      List<Map<String, Object>> sample, List<Feature> inputs, int rows, long seed) {
    Random random = new Random(seed);
    List<Map<String, Object>> mixed = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      for (Feature input : inputs) {
        Object value = sample.get(random.nextInt(sample.size())).get(input.name());
        if (value != null && (i > 0 || input.required())) {
          row.put(input.name(), i == 1 && input.isCategory() ? "unseen" : value);
        }
      }
      mixed.add(row);
    }
    return mixed;
  }

  /**
   * Scores and explains the rows.
   *
   * @throws Failure failed check, if the sums of the library that grew the trees differ
   */
  static Verification expect(List<Map<String, Object>> rows, Scorer scorer, TrainedModel model) {
    List<Verification.Row> expected = new ArrayList<>();
    for (Map<String, Object> row : rows) {
      double[] slots = scorer.slots(Inputs.of(scorer.inputs(), row));
      Attribution attribution = scorer.explain(slots);
      double probability = scorer.probability(slots);
      agree(expected.size(), slots, probability, attribution, model);
      expected.add(
          new Verification.Row(
              row,
              probability,
              attribution.baseline(),
              Arrays.stream(attribution.contributions()).boxed().toList()));
    }
    return new Verification(PROBABILITY_TOLERANCE, CONTRIBUTION_TOLERANCE, expected);
  }

  private static void agree(
      int row, double[] slots, double probability, Attribution attribution, TrainedModel model) {
    FittedTrees fitted = model.fitted();
    Platt calibration = model.calibration();
    check(
        "probability of row " + row,
        probability,
        Platt.probability(calibration.logOdds(fitted.margins(List.of(slots))[0])),
        fitted.tolerance(),
        fitted.library());
    Optional<double[]> contributions = fitted.contributions(slots);
    for (int j = 0; contributions.isPresent() && j < slots.length; j++) {
      check(
          "contribution of " + model.slots().features().get(j).name() + " in row " + row,
          attribution.contributions()[j],
          calibration.slope() * contributions.get()[j],
          LIBRARY_CONTRIBUTION,
          fitted.library());
    }
  }

  private static void check(
      String what, double exported, double own, double tolerance, String library) {
    if (!(Math.abs(exported - own) <= tolerance)) {
      throw Failure.failedCheck(
          what + " is " + exported + " in the bundle and " + own + " by " + library);
    }
  }
}
