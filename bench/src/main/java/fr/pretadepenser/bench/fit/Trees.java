package fr.pretadepenser.bench.fit;

import fr.pretadepenser.training.fit.Boosting;
import java.util.Map;

/** How both sides grow trees: the defaults of training, said once as each of them says it. */
final class Trees {
  static final long SEED = 20260701;
  private static final int MAX_DEPTH = 4;
  private static final double ETA = 0.05;
  private static final double SUBSAMPLE = 0.8;
  private static final double COLSAMPLE = 0.5;
  private static final double MIN_CHILD_WEIGHT = 20;
  private static final double LAMBDA = 5;
  private static final int MAX_BINS = 256;

  private Trees() {}

  static Boosting boosting(int rounds, int threads) {
    return new Boosting(
        MAX_DEPTH,
        ETA,
        SUBSAMPLE,
        COLSAMPLE,
        MIN_CHILD_WEIGHT,
        0,
        LAMBDA,
        0,
        MAX_BINS,
        rounds,
        rounds,
        1,
        threads,
        false);
  }

  static Map<String, Object> parameters(int threads) {
    return Map.ofEntries(
        Map.entry("objective", "binary:logistic"),
        Map.entry("eval_metric", "logloss"),
        Map.entry("tree_method", "hist"),
        Map.entry("max_depth", MAX_DEPTH),
        Map.entry("eta", ETA),
        Map.entry("subsample", SUBSAMPLE),
        Map.entry("colsample_bytree", COLSAMPLE),
        Map.entry("min_child_weight", MIN_CHILD_WEIGHT),
        Map.entry("lambda", LAMBDA),
        Map.entry("max_bin", MAX_BINS),
        Map.entry("nthread", threads),
        Map.entry("seed", SEED));
  }
}
