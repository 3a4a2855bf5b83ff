package fr.pretadepenser.training.dataset;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.night.NightManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The current night, as training and scoring read it.
 *
 * @param folder of the night
 * @param manifest what it is made of
 * @param dictionary all its features
 */
public record Night(Path folder, NightManifest manifest, FeatureDictionary dictionary) {
  /** Column of the client's number. */
  public static final String CLIENT = "SK_ID_CURR";

  /** Column of the outcome: 1 with payment difficulties, 0 without, null if not known. */
  public static final String TARGET = "TARGET";

  /**
   * The night that the pointer of a features folder names.
   *
   * @throws Failure input not ready, naming the file that is missing
   */
  public static Night current(Path features) {
    Path pointer = features.resolve("current");
    Path folder;
    try {
      folder = features.resolve("nights").resolve(Files.readString(pointer).strip());
    } catch (IOException e) {
      throw Failure.inputNotReady(
          pointer + " does not exist: no night of features has been published there", e);
    }
    try {
      return new Night(
          folder,
          Json.read(folder.resolve("manifest.json"), NightManifest.class),
          Json.read(folder.resolve("features.json"), FeatureDictionary.class));
    } catch (UncheckedIOException e) {
      throw Failure.inputNotReady("night cannot be read: " + e.getMessage(), e);
    }
  }

  /** Client, outcome and the inputs of a model, protected ones joined in if it has any. */
  public Dataset<Row> clients(SparkSession spark, FeatureDictionary slots) {
    Dataset<Row> clients = spark.read().parquet(folder.resolve("feature").toString());
    List<Column> columns = new ArrayList<>(List.of(col(CLIENT), col(TARGET)));
    List<Column> guarded = new ArrayList<>(List.of(col(CLIENT)));
    for (Feature input : slots.inputs()) {
      columns.add(col(input.name()));
      if (input.protection() == Protection.PROTECTED) {
        guarded.add(col(input.name()));
      }
    }
    if (guarded.size() > 1) {
      Dataset<Row> shielded = spark.read().parquet(folder.resolve("protected").toString());
      clients = clients.join(shielded.select(guarded.toArray(Column[]::new)), CLIENT);
    }
    List<String> known = List.of(clients.columns());
    for (Feature input : slots.inputs()) {
      if (!known.contains(input.name())) {
        throw Failure.inputNotReady(
            folder.resolve("feature")
                + " has no column "
                + input.name()
                + ", which the model reads");
      }
    }
    return clients.select(columns.toArray(Column[]::new));
  }
}
