package fr.pretadepenser.etl.table.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.apache.spark.util.SerializableConfiguration;

/** Opens splits on the executors. */
record CsvReaders(
    StructType schema, Set<String> key, LineCounts counts, SerializableConfiguration hadoop)
    implements PartitionReaderFactory {

  @Override
  public boolean supportColumnarReads(InputPartition partition) {
    return true;
  }

  @Override
  public PartitionReader<ColumnarBatch> createColumnarReader(InputPartition partition) {
    CsvSplit split = (CsvSplit) partition;
    try {
      return new CsvBatches(split, Lines.open(hadoop.value(), split), schema, key, counts);
    } catch (IOException e) {
      throw new UncheckedIOException(split.path() + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public PartitionReader<InternalRow> createReader(InputPartition partition) {
    throw new UnsupportedOperationException("rows are read in batches");
  }
}
