package fr.pretadepenser.training.compare;

import fr.pretadepenser.training.fit.Predictor;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A learner in the comparison. All that it learns, imputation and scaling too, is of its rows. */
sealed interface Contender permits Prior, Logistic, Forest, Stopped {

  /**
   * Learns from prepared training clients.
   *
   * @param treatment of the rarer outcome
   * @param cardinalities of each slot: how many indices a category has, 0 for a number
   */
  Predictor fit(long seed, Treatment treatment, Dataset<Row> training, int[] cardinalities);
}
