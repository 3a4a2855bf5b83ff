package fr.pretadepenser.etl.job;

import fr.pretadepenser.etl.night.PlainNames;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session the job runs in. */
final class Session {
  private static final String WHOLE_FILE = Long.toString(1L << 50);

  /** What the results rely on, whatever the command line says. */
  private static final Map<String, String> FIXED =
      Map.of(
          "spark.sql.ansi.enabled", "false",
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.files.ignoreCorruptFiles", "false",
          "spark.sql.files.ignoreMissingFiles", "false",
          // A file of a night holds whole clients, so it is one partition, whatever its size.
          "spark.sql.files.maxPartitionBytes", WHOLE_FILE,
          "spark.sql.files.openCostInBytes", WHOLE_FILE,
          // Features are joined by range and client; the range alone says where a client is.
          "spark.sql.requireAllClusterKeysForCoPartition", "false",
          // Rows are binary: sorted by partition as they are, they cost less than a file for each.
          "spark.shuffle.sort.bypassMergeThreshold", "1",
          "spark.sql.sources.commitProtocolClass", PlainNames.class.getName(),
          // The manifest says what is complete.
          "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");

  private Session() {}

  /** On the master spark-submit names, else on all cores of this machine. */
  static SparkSession open(EtlConfig config) {
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.log.level", "WARN");
    // As conf/spark-java.options for the driver: what Spark generates is compiled, however long.
    conf.setIfMissing(
        "spark.executor.extraJavaOptions", "-XX:+UseParallelGC -XX:-DontCompileHugeMethods");
    conf.setIfMissing("spark.sql.shuffle.partitions", Integer.toString(config.shufflePartitions()));
    FIXED.forEach(conf::set);
    return SparkSession.builder().appName("etl-job").config(conf).getOrCreate();
  }
}
