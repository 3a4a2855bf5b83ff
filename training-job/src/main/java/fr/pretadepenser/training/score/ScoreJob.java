package fr.pretadepenser.training.score;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.etl.night.Pointer;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.bundle.BundleRefused;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Scores every client of the current night with the champion, into a folder of its own under {@code
 * out}: {@code <night>_<version>/csv} and {@code parquet}, each complete once its _SUCCESS is
 * there; the pointer {@code current} then names the folder.
 */
public record ScoreJob(SparkSession spark) {

  /**
   * Scores and publishes; scores that are there already are written again, the same.
   *
   * @return the folder's name
   * @throws Failure input not ready, if there is no night, no champion, or one that does not hold
   */
  public String run(String features, Path models, String out) {
    Night night = Night.current(spark, features);
    Bundle bundle = load(Bundle.champion(models));
    Dataset<Row> scores = ClientScores.of(night, bundle).cache();
    String name = night.manifest().night() + "_" + bundle.manifest().version();
    String folder = out + "/" + name;
    scores.write().mode(SaveMode.Overwrite).parquet(folder + "/parquet");
    scores.write().mode(SaveMode.Overwrite).option("header", true).csv(folder + "/csv");
    scores.unpersist();
    new Pointer(spark.sparkContext().hadoopConfiguration(), out, "current").write(name);
    return name;
  }

  private static Bundle load(Path champion) {
    try {
      return Bundle.load(champion);
    } catch (BundleRefused refused) {
      throw Failure.inputNotReady("champion is refused: " + refused.getMessage(), refused);
    }
  }
}
