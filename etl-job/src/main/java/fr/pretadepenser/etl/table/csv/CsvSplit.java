package fr.pretadepenser.etl.table.csv;

import java.util.List;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * The lines of a file that begin from byte {@code start} on and before {@code end}.
 *
 * @param hosts where these bytes are near
 */
record CsvSplit(String path, long start, long end, boolean gzip, List<String> hosts)
    implements InputPartition {

  @Override
  public String[] preferredLocations() {
    return hosts.toArray(String[]::new);
  }
}
