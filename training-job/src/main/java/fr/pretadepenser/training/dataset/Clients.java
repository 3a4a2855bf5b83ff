package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.etl.night.Night;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The clients of a night with what a model reads of them. */
public final class Clients {
  /** Column of the client's number. */
  public static final String CLIENT = "SK_ID_CURR";

  /** Column of the outcome: 1 with payment difficulties, 0 without, null if not known. */
  public static final String TARGET = "TARGET";

  private Clients() {}

  /**
   * Client, outcome and the inputs of a model, protected ones joined in if it has any.
   *
   * @throws Failure input not ready, naming the column that the night lacks
   */
  public static Dataset<Row> of(Night night, FeatureDictionary slots) {
    Dataset<Row> clients = joined(night, slots);
    List<String> present = Arrays.asList(clients.columns());
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT), col(TARGET)));
    for (Feature input : slots.inputs()) {
      if (!present.contains(input.name())) {
        throw Failure.inputNotReady(
            "night "
                + night.manifest().night()
                + " has no column "
                + input.name()
                + ", which the model reads");
      }
      columns.add(col(input.name()));
    }
    return clients.select(columns.toArray(Column[]::new));
  }

  /** Likewise for the model of another night: an input that this night lacks is missing. */
  public static Dataset<Row> withMissing(Night night, FeatureDictionary slots) {
    List<String> names = slots.inputs().stream().map(Feature::name).toList();
    Dataset<Row> clients =
        joined(night, night.dictionary().select(f -> f.isInput() && names.contains(f.name())));
    List<String> present = Arrays.asList(clients.columns());
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT), col(TARGET)));
    for (Feature input : slots.inputs()) {
      Column value = present.contains(input.name()) ? col(input.name()) : lit(null);
      columns.add(value.cast(input.isCategory() ? "string" : "double").as(input.name()));
    }
    return clients.select(columns.toArray(Column[]::new));
  }

  /**
   * Rows in so many partitions, each in the order of client numbers: whatever sums, draws or grows
   * over them gives the same on any number of cores. Costs a shuffle, so keep rows narrow.
   */
  public static Dataset<Row> inOrder(Dataset<Row> rows, int partitions) {
    return rows.repartition(partitions, col(CLIENT)).sortWithinPartitions(CLIENT);
  }

  private static Dataset<Row> joined(Night night, FeatureDictionary slots) {
    Dataset<Row> clients = night.features();
    List<Column> guarded = new ArrayList<>(List.of(col(CLIENT)));
    for (Feature input : slots.inputs()) {
      if (input.protection() == Protection.PROTECTED) {
        guarded.add(col(input.name()));
      }
    }
    if (guarded.size() > 1) {
      Dataset<Row> shielded = night.protectedColumns();
      clients = clients.join(shielded.select(guarded.toArray(Column[]::new)), CLIENT);
    }
    return clients;
  }
}
