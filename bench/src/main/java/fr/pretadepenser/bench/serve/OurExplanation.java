package fr.pretadepenser.bench.serve;

import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.model.score.Scorer;
import java.util.List;

/** How long the bundle's own exact contributions of a client take, on one thread. */
final class OurExplanation {
  private static final int ROUNDS = 5;

  private OurExplanation() {}

  /** Milliseconds a client, the best of several rounds over all that are asked about. */
  static double millis(Bundle bundle, List<Ground.Asked> asked) {
    Scorer scorer = bundle.scorer();
    List<double[]> rows =
        asked.stream().map(one -> scorer.slots(Inputs.of(scorer.inputs(), one.inputs()))).toList();
    double best = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      double sum = 0;
      for (double[] row : rows) {
        sum += scorer.explain(row).contributions()[0];
      }
      if (Double.isNaN(sum)) {
        throw new IllegalStateException("a contribution is not a number");
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6 / rows.size());
    }
    return best;
  }
}
