package fr.pretadepenser.training.job;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session the jobs run in. */
final class Session {
  private Session() {}

  /** On the master spark-submit names, else on all cores of this machine. */
  static SparkSession open(String name, int shufflePartitions) {
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.log.level", "ERROR");
    conf.setIfMissing("spark.sql.shuffle.partitions", Integer.toString(shufflePartitions));
    conf.set("spark.sql.ansi.enabled", "false");
    conf.set("spark.sql.session.timeZone", "UTC");
    return SparkSession.builder().appName(name).config(conf).getOrCreate();
  }
}
