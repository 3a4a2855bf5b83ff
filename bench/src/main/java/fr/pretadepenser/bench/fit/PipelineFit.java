package fr.pretadepenser.bench.fit;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.FittedBooster;
import fr.pretadepenser.training.fit.FittedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Our side: from a night to the model that ships, by the classes that {@code bin/train} uses. */
public final class PipelineFit {
  static final String MODEL = "model.ubj";
  static final String CATEGORIES = "categories.json";

  private PipelineFit() {}

  /** Night's output folder, folder for the model, trees, threads. */
  public static void main(String[] args) throws IOException {
    int threads = Integer.parseInt(args[3]);
    Boosting boosting = Trees.boosting(Integer.parseInt(args[2]), threads);
    try (SparkSession spark = session(threads)) {
      FittedModel fitted = fit(Night.current(spark, args[0]), boosting);
      Path out = Files.createDirectories(Path.of(args[1]));
      Files.write(out.resolve(MODEL), ((FittedBooster) fitted.trees()).ubj());
      Files.writeString(out.resolve(CATEGORIES), Json.pretty(fitted.preparation().categories()));
    }
  }

  private static FittedModel fit(Night night, Boosting boosting) {
    FeatureDictionary slots = SlotChoice.DEFAULT.of(night.dictionary());
    Dataset<Row> labelled = LabelledClients.thawed(Clients.of(night, slots));
    return FittedModel.fit(slots, boosting, Trees.SEED, boosting.maxRounds(), labelled);
  }

  static SparkSession session(int threads) {
    return SparkSession.builder()
        .master("local[" + threads + "]")
        .appName("bench")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.log.level", "ERROR")
        .config("spark.sql.shuffle.partitions", "8")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }
}
