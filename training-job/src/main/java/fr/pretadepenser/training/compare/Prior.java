package fr.pretadepenser.training.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.Predictor;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The dummy: everyone has the share of payment difficulties of the training clients. */
record Prior() implements Contender {

  @Override
  public Predictor fit(long seed, Treatment treatment, Dataset<Row> training, int[] cardinalities) {
    Dataset<Row> treated = Treatment.weighed(treatment.apply(training, seed, cardinalities));
    Row sums =
        treated
            .select(
                sum(col(Learner.WEIGHT)), sum(col(Learner.WEIGHT).multiply(col(Clients.TARGET))))
            .first();
    double share = sums.getDouble(1) / sums.getDouble(0);
    double margin = Math.log(share / (1 - share));
    return slots -> {
      double[] margins = new double[slots.size()];
      Arrays.fill(margins, margin);
      return margins;
    };
  }
}
