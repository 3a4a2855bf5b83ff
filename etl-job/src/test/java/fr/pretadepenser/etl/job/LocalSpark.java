package fr.pretadepenser.etl.job;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of the module's tests, set up as the job's own. */
public final class LocalSpark {
  private static final SparkSession SESSION = open();

  private LocalSpark() {}

  public static SparkSession session() {
    return SESSION;
  }

  private static SparkSession open() {
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.sql.shuffle.partitions", "2");
    System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    System.setProperty("spark.driver.host", "127.0.0.1");
    return Session.open(EtlConfig.load(null));
  }
}
