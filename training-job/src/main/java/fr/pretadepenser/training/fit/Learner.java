package fr.pretadepenser.training.fit;

import com.typesafe.config.Config;
import fr.pretadepenser.contract.failure.Failure;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A way to grow trees that can be exported and served. It reads prepared clients, in any order: the
 * number, the outcome, the vector of slots and, if there is one, a weight.
 */
public sealed interface Learner permits Boosting, SparkGbt {
  /** Column of a client's weight; without it all weigh the same. */
  String WEIGHT = "WEIGHT";

  /**
   * The one that {@code learner} names, with its own settings.
   *
   * @throws Failure bad configuration, naming the known ones
   */
  static Learner of(Config training) {
    String name = training.getString("learner");
    return switch (name) {
      case "xgboost" -> Boosting.of(training.getConfig("boosting"));
      case "gbt" -> SparkGbt.of(training.getConfig("gbt"));
      default ->
          throw Failure.badConfiguration("training.learner must be xgboost or gbt, not " + name);
    };
  }

  /** Tasks that grow one model together. */
  int workers();

  /** Cores that one fit keeps busy. */
  default int cores() {
    return workers();
  }

  /** Grows trees, and keeps as many as predict other clients, who decide when to stop, best. */
  FittedTrees fitStoppedEarly(long seed, Dataset<Row> growing, Dataset<Row> stopping);

  /** Grows a given number of trees. */
  FittedTrees fit(long seed, int rounds, Dataset<Row> prepared);

  /** Whether clients have weights of their own. */
  static boolean weighted(Dataset<Row> prepared) {
    return Arrays.asList(prepared.columns()).contains(WEIGHT);
  }
}
