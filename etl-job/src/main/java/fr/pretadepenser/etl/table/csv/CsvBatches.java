package fr.pretadepenser.etl.table.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.execution.vectorized.OnHeapColumnVector;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import org.jspecify.annotations.Nullable;

/** A split as batches of column vectors. */
final class CsvBatches implements PartitionReader<ColumnarBatch> {
  private static final int ROWS = 4096;

  private final CsvSplit split;
  private final Lines lines;
  private final LineCounts counts;
  private final Map<Fault, Long> found = new EnumMap<>(Fault.class);
  private final Fields fields;
  private final Cell[] cells;
  private final OnHeapColumnVector[] vectors;
  private final OnHeapColumnVector faults;
  private final OnHeapColumnVector faultyLines;
  private final ColumnarBatch batch;
  private long read;

  CsvBatches(CsvSplit split, Lines lines, StructType schema, Set<String> key, LineCounts counts) {
    this.split = split;
    this.lines = lines;
    this.counts = counts;
    vectors = OnHeapColumnVector.allocateColumns(ROWS, schema);
    cells = new Cell[vectors.length - 2];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Cell.of(vectors[i], key.contains(schema.fields()[i].name()));
    }
    faults = vectors[cells.length];
    faultyLines = vectors[cells.length + 1];
    fields = new Fields(cells.length);
    batch = new ColumnarBatch(vectors);
  }

  @Override
  public boolean next() throws IOException {
    for (OnHeapColumnVector vector : vectors) {
      vector.reset();
    }
    int row = 0;
    while (row < ROWS && lines.advance()) {
      read(row++);
    }
    batch.setNumRows(row);
    if (row == 0) {
      counts.add(new LineCounts.OfSplit(split.path() + ":" + split.start(), read, found));
    }
    return row > 0;
  }

  private void read(int row) {
    read++;
    Fault fault = fault(row);
    if (fault == null) {
      faults.putNull(row);
      faultyLines.putNull(row);
      return;
    }
    found.merge(fault, 1L, Long::sum);
    for (OnHeapColumnVector vector : vectors) {
      vector.putNull(row);
    }
    put(faults, row, fault.name().getBytes(StandardCharsets.UTF_8));
    put(faultyLines, row, Arrays.copyOfRange(lines.bytes(), lines.start(), lines.end()));
  }

  /** Fills the row; what is wrong with it, or null. */
  private @Nullable Fault fault(int row) {
    byte[] bytes = lines.bytes();
    if (!fields.split(bytes, lines.start(), lines.end())) {
      return Fault.FIELDS;
    }
    Fault fault = null;
    for (int i = 0; i < cells.length; i++) {
      Fault found = cells[i].put(row, bytes, fields.start(i), fields.end(i));
      if (found == Fault.TYPE) {
        return found;
      }
      fault = found == null ? fault : found;
    }
    return fault;
  }

  private static void put(OnHeapColumnVector vector, int row, byte[] text) {
    vector.putNotNull(row);
    vector.putByteArray(row, text);
  }

  @Override
  public ColumnarBatch get() {
    return batch;
  }

  @Override
  public void close() throws IOException {
    batch.close();
    lines.close();
  }
}
