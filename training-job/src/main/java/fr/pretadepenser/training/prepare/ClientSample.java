package fr.pretadepenser.training.prepare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import java.util.List;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Some clients, drawn by a seeded hash of their number, with the slots that the model reads, in the
 * order of client numbers.
 */
public final class ClientSample {
  private final List<String> names;
  private final Dataset<Row> clients;
  private final double[][] slots;

  private ClientSample(List<String> names, Dataset<Row> clients, double[][] slots) {
    this.names = names;
    this.clients = clients;
    this.slots = slots;
  }

  /** Draws at most so many of the labelled clients. */
  public static ClientSample draw(
      FeatureDictionary slots,
      Preparation preparation,
      Dataset<Row> labelled,
      int most,
      long seed) {
    Dataset<Row> drawn =
        labelled
            .orderBy(xxhash64(lit(seed), lit("sample of slots"), col(Clients.CLIENT)))
            .limit(most);
    Dataset<Row> prepared = preparation.apply(drawn, Clients.CLIENT).orderBy(Clients.CLIENT);
    List<Row> rows = prepared.collectAsList();
    double[][] vectors =
        rows.stream().map(row -> ((Vector) row.get(1)).toArray()).toArray(double[][]::new);
    List<Row> numbers = rows.stream().map(row -> RowFactory.create(row.getLong(0))).toList();
    Dataset<Row> clients =
        labelled.sparkSession().createDataFrame(numbers, labelled.select(Clients.CLIENT).schema());
    return new ClientSample(
        slots.features().stream().map(Feature::name).toList(), clients, vectors);
  }

  /** Names of the slots, in order. */
  public List<String> names() {
    return names;
  }

  /** Their numbers, to join what else is known of them. */
  public Dataset<Row> clients() {
    return clients;
  }

  /** Slots of each client, NaN where missing; not a copy. */
  public double[][] slots() {
    return slots;
  }
}
