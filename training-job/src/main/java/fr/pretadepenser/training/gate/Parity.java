package fr.pretadepenser.training.gate;

import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.score.Scored;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Whether what serves says what was fitted. */
public final class Parity {
  private Parity() {}

  /**
   * The largest difference in probability over some clients.
   *
   * @param margins of the clients by the fitted trees
   * @param calibration that ships
   * @param bundle what the bundle says of the same clients
   */
  public static double of(Dataset<Row> margins, Platt calibration, Scored bundle) {
    List<Row> rows =
        margins.orderBy(Clients.CLIENT).select(Clients.CLIENT, CrossFit.MARGIN).collectAsList();
    double largest = rows.size() == bundle.size() ? 0 : 1;
    for (int i = 0; i < rows.size() && largest < 1; i++) {
      double fitted = Platt.probability(calibration.logOdds(rows.get(i).getDouble(1)));
      double served = Platt.probability(bundle.logOdds().value(i));
      double difference =
          rows.get(i).getLong(0) == bundle.client(i) ? Math.abs(fitted - served) : 1;
      // Written so that NaN is the largest difference.
      largest = difference <= largest ? largest : Math.min(1, difference);
    }
    return largest;
  }
}
