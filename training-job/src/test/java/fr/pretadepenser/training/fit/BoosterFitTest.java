package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.prepare.Preparation;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** What grows the trees, and in which order clients come, does not show in them. */
class BoosterFitTest {
  private static final FeatureDictionary SLOTS = SlotChoice.DEFAULT.of(TinyNight.dictionary());
  private static final int ROUNDS = 30;

  private final Dataset<Row> clients =
      LabelledClients.thawed(TinyNight.features(LocalSpark.session(), 1_200));

  @Test
  void theSameClientsGiveTheSameTreesInWhateverOrderTheyCome() {
    Dataset<Row> scattered = clients.orderBy(col("amt_credit").desc()).repartition(3);
    assertThat(fit(boosting(1, 1), scattered).ubj()).isEqualTo(fit(boosting(1, 1), clients).ubj());
  }

  @Test
  void twoThreadsAndTwoTasksGrowMuchTheSameAsOne() {
    List<double[]> rows = rows();
    double[] one = fit(boosting(1, 1), clients).margins(rows);
    double[] threads = fit(boosting(1, 2), clients).margins(rows);
    double[] tasks = fit(boosting(2, 1), clients).margins(rows);
    assertThat(distance(one, threads)).isLessThan(0.001);
    // Each task draws rows of its own.
    assertThat(distance(one, tasks)).isLessThan(0.3);
  }

  @Test
  void growingStopsOnceOthersArePredictedNoBetter() {
    Dataset<Row> prepared =
        Preparation.fit(SLOTS, clients).apply(clients, Clients.CLIENT, Clients.TARGET).cache();
    Dataset<Row> growing = prepared.filter(col(Clients.CLIENT).mod(4).notEqual(0));
    Dataset<Row> stopping = prepared.filter(col(Clients.CLIENT).mod(4).equalTo(0));
    Boosting patient = new Boosting(4, 0.3, 1, 1, 1, 1, 64, 400, 5, 1);
    int rounds = patient.fitStoppedEarly(7, growing, stopping).rounds();
    assertThat(rounds).isBetween(2, 100);
  }

  private static FittedBooster fit(Boosting boosting, Dataset<Row> clients) {
    return (FittedBooster) FittedModel.fit(SLOTS, boosting, 7, ROUNDS, clients).trees();
  }

  private static Boosting boosting(int workers, int threads) {
    return new Boosting(3, 0.2, 0.8, 0.8, 5, 0, 5, 0, 64, ROUNDS, 10, workers, threads, false);
  }

  private List<double[]> rows() {
    return Preparation.fit(SLOTS, clients)
        .apply(clients, Clients.CLIENT)
        .orderBy(Clients.CLIENT)
        .select(Preparation.SLOTS)
        .collectAsList()
        .stream()
        .map(row -> ((Vector) row.get(0)).toArray())
        .toList();
  }

  private static double distance(double[] some, double[] others) {
    return IntStream.range(0, some.length)
        .mapToDouble(i -> Math.abs(some[i] - others[i]))
        .average()
        .orElseThrow();
  }
}
