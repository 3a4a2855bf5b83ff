package fr.pretadepenser.training.compare;

import static org.apache.spark.ml.stat.Summarizer.mean;
import static org.apache.spark.ml.stat.Summarizer.std;
import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.training.prepare.Preparation;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a linear model reads of complete slots: numbers less their mean over their standard
 * deviation, both of the training clients, and an indicator for each value of a category. Numbers
 * end at 5 deviations: amounts have long tails, and one client far out would be given any log-odds.
 */
final class LinearColumns implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final double FARTHEST = 5;

  private final double[] means;
  private final double[] deviations;
  private final int[] cardinalities;

  LinearColumns(double[] means, double[] deviations, int[] cardinalities) {
    this.means = means.clone();
    this.deviations = deviations.clone();
    // Flags come after the slots, and are numbers.
    this.cardinalities = Arrays.copyOf(cardinalities, means.length);
  }

  static LinearColumns fit(Dataset<Row> complete, int[] cardinalities) {
    Row row = complete.select(mean(col(Preparation.SLOTS)), std(col(Preparation.SLOTS))).first();
    return new LinearColumns(
        ((Vector) row.get(0)).toArray(), ((Vector) row.get(1)).toArray(), cardinalities);
  }

  double[] apply(double[] complete) {
    int width = Arrays.stream(cardinalities).map(values -> Math.max(values, 1)).sum();
    double[] columns = new double[width];
    int at = 0;
    for (int j = 0; j < complete.length; j++) {
      if (cardinalities[j] > 0) {
        columns[at + (int) complete[j]] = 1;
      } else if (deviations[j] > 0) {
        double scaled = (complete[j] - means[j]) / deviations[j];
        columns[at] = Math.max(-FARTHEST, Math.min(FARTHEST, scaled));
      }
      at += Math.max(cardinalities[j], 1);
    }
    return columns;
  }
}
