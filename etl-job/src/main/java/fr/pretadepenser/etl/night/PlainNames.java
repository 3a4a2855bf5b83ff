package fr.pretadepenser.etl.night;

import java.util.Locale;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.spark.internal.io.FileNameSpec;
import org.apache.spark.sql.execution.datasources.SQLHadoopMapReduceCommitProtocol;

/**
 * Names Parquet files by their number alone. Spark's own names hold a random number for each write,
 * which would make two equal nights differ. Created by Spark from its name.
 */
public final class PlainNames extends SQLHadoopMapReduceCommitProtocol {
  private static final long serialVersionUID = 1L;

  /** As Spark calls it. */
  public PlainNames(String jobId, String path, boolean dynamicPartitionOverwrite) {
    super(jobId, path, dynamicPartitionOverwrite);
  }

  @Override
  public String getFilename(TaskAttemptContext task, FileNameSpec spec) {
    int split = task.getTaskAttemptID().getTaskID().getId();
    return String.format(Locale.ROOT, "%spart-%05d%s", spec.prefix(), split, spec.suffix());
  }

  /** The number in such a name. */
  static int number(String name) {
    return Integer.parseInt(name.replaceFirst("^part-(\\d+).*", "$1"));
  }
}
