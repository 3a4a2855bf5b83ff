package fr.pretadepenser.etl.feature;

import org.apache.spark.sql.SparkSession;

/** The one session of the test JVM: started by whoever asks first. */
final class LocalSpark {
  private LocalSpark() {}

  static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("etl tests")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 4)
        .getOrCreate();
  }
}
