package fr.pretadepenser.etl.table.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.BlockLocation;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.util.SerializableConfiguration;

/** Cuts a file into splits that are read side by side; gzip cannot be cut. */
final class CsvScan implements Scan, Batch {
  private static final long SPLIT_BYTES = 32L << 20;

  private final StructType schema;
  private final Path path;
  private final Set<String> key;
  private final String counts;

  CsvScan(StructType schema, CaseInsensitiveStringMap options) {
    this.schema = schema;
    this.path = new Path(option(options, CsvSource.PATH));
    this.key = Set.of(option(options, CsvSource.KEY).split(","));
    this.counts = option(options, CsvSource.COUNTS);
  }

  private static String option(CaseInsensitiveStringMap options, String name) {
    return Objects.requireNonNull(options.get(name), name);
  }

  @Override
  public StructType readSchema() {
    return schema;
  }

  @Override
  public String description() {
    return "csv " + path.getName();
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    List<CsvSplit> splits = new ArrayList<>();
    try {
      FileSystem files = path.getFileSystem(hadoop());
      FileStatus file = files.getFileStatus(path);
      boolean gzip = path.getName().endsWith(".gz");
      long step = gzip ? Math.max(1, file.getLen()) : SPLIT_BYTES;
      for (long start = 0; start < file.getLen(); start += step) {
        long end = Math.min(start + step, file.getLen());
        splits.add(new CsvSplit(path.toString(), start, end, gzip, hosts(files, file, start, end)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path.getName() + " cannot be read: " + e.getMessage(), e);
    }
    return splits.toArray(InputPartition[]::new);
  }

  private static List<String> hosts(FileSystem files, FileStatus file, long start, long end)
      throws IOException {
    BlockLocation[] blocks = files.getFileBlockLocations(file, start, end - start);
    return blocks == null || blocks.length == 0 ? List.of() : List.of(blocks[0].getHosts());
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new CsvReaders(
        schema, key, LineCounts.named(counts), new SerializableConfiguration(hadoop()));
  }

  private static Configuration hadoop() {
    return SparkSession.active().sparkContext().hadoopConfiguration();
  }
}
