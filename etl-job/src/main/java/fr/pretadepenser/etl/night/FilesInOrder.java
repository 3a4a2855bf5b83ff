package fr.pretadepenser.etl.night;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.Partition;
import org.apache.spark.rdd.PartitionCoalescer;
import org.apache.spark.rdd.PartitionGroup;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.execution.datasources.FilePartition;
import scala.Option;
import scala.Serializable;

/**
 * Puts the files of a table into the order of their numbers, which are those of the ranges of
 * clients. Spark reads the largest file first, and writes none for a range without rows.
 */
public final class FilesInOrder implements PartitionCoalescer, Serializable {
  private static final long serialVersionUID = 1L;

  /** One group for each range, of one file or none. */
  @Override
  public PartitionGroup[] coalesce(int ranges, RDD<?> files) {
    PartitionGroup[] groups =
        IntStream.range(0, ranges)
            .mapToObj(range -> new PartitionGroup(Option.empty()))
            .toArray(PartitionGroup[]::new);
    for (Partition file : files.partitions()) {
      int range = PlainNames.number(name(file));
      groups[range] = new PartitionGroup(files.preferredLocations(file).headOption());
      groups[range].partitions().$plus$eq(file);
    }
    return groups;
  }

  private static String name(Partition partition) {
    String[] names =
        Arrays.stream(((FilePartition) partition).files())
            .map(file -> file.toPath().getName())
            .toArray(String[]::new);
    if (names.length != 1) {
      throw new IllegalStateException(names.length + " files are read as one");
    }
    return names[0];
  }
}
