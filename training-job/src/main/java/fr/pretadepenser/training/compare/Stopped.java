package fr.pretadepenser.training.compare;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.Predictor;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A learner whose trees can ship, as it would: other clients of the training folds decide when to
 * stop. They are never resampled, but weigh as evenly as those that were.
 */
record Stopped(Learner learner) implements Contender {

  @Override
  public Predictor fit(long seed, Treatment treatment, Dataset<Row> training, int[] cardinalities) {
    return learner.fitStoppedEarly(
        seed,
        treatment.apply(training.filter(col(Folds.STOPPING).equalTo(false)), seed, cardinalities),
        treatment.weigh(training.filter(col(Folds.STOPPING))));
  }
}
