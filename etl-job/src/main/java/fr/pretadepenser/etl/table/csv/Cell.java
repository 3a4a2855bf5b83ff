package fr.pretadepenser.etl.table.csv;

import java.io.ByteArrayOutputStream;
import org.apache.spark.sql.execution.vectorized.WritableColumnVector;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/** Writes the text of a field into a column. An empty one is missing. */
abstract class Cell {
  final WritableColumnVector vector;
  private final boolean required;

  private Cell(WritableColumnVector vector, boolean required) {
    this.vector = vector;
    this.required = required;
  }

  static Cell of(WritableColumnVector vector, boolean required) {
    if (vector.dataType().equals(DataTypes.LongType)) {
      return new BigInt(vector, required);
    }
    if (vector.dataType().equals(DataTypes.IntegerType)) {
      return new Int(vector, required);
    }
    return vector.dataType().equals(DataTypes.DoubleType)
        ? new Decimal(vector, required)
        : new Text(vector, required);
  }

  /** Writes the row's value, quotes taken off; the fault of a value that cannot be, or null. */
  final @Nullable Fault put(int row, byte[] bytes, int start, int end) {
    boolean quoted = end - start >= 2 && bytes[start] == '"' && bytes[end - 1] == '"';
    int from = quoted ? start + 1 : start;
    int to = quoted ? end - 1 : end;
    if (from == to) {
      vector.putNull(row);
      return required ? Fault.KEY : null;
    }
    return write(row, bytes, from, to) ? null : Fault.TYPE;
  }

  /** Writes what is not empty; false if it is not of the column's type. */
  abstract boolean write(int row, byte[] bytes, int start, int end);

  private static final class BigInt extends Cell {
    BigInt(WritableColumnVector vector, boolean required) {
      super(vector, required);
    }

    @Override
    boolean write(int row, byte[] bytes, int start, int end) {
      if (!Numbers.isWhole(bytes, start, end)) {
        return false;
      }
      vector.putLong(row, Numbers.whole(bytes, start, end));
      return true;
    }
  }

  /** The files write some whole numbers as {@code 4.0}. */
  private static final class Int extends Cell {
    Int(WritableColumnVector vector, boolean required) {
      super(vector, required);
    }

    @Override
    boolean write(int row, byte[] bytes, int start, int end) {
      double value = Numbers.decimal(bytes, start, end);
      if ((int) value != value) {
        return false;
      }
      vector.putInt(row, (int) value);
      return true;
    }
  }

  private static final class Decimal extends Cell {
    Decimal(WritableColumnVector vector, boolean required) {
      super(vector, required);
    }

    @Override
    boolean write(int row, byte[] bytes, int start, int end) {
      double value = Numbers.decimal(bytes, start, end);
      vector.putDouble(row, value);
      return Double.isFinite(value);
    }
  }

  private static final class Text extends Cell {
    Text(WritableColumnVector vector, boolean required) {
      super(vector, required);
    }

    @Override
    boolean write(int row, byte[] bytes, int start, int end) {
      for (int at = start; at < end; at++) {
        if (bytes[at] == '"') {
          byte[] single = withSingleQuotes(bytes, start, end);
          vector.putByteArray(row, single, 0, single.length);
          return true;
        }
      }
      vector.putByteArray(row, bytes, start, end - start);
      return true;
    }

    private static byte[] withSingleQuotes(byte[] bytes, int start, int end) {
      ByteArrayOutputStream text = new ByteArrayOutputStream(end - start);
      for (int at = start; at < end; at++) {
        text.write(bytes[at]);
        if (bytes[at] == '"' && at + 1 < end && bytes[at + 1] == '"') {
          at++;
        }
      }
      return text.toByteArray();
    }
  }
}
