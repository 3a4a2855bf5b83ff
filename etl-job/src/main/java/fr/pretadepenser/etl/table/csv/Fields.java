package fr.pretadepenser.etl.table.csv;

/**
 * The fields of one line. A field in double quotes may hold commas, and quotes written twice; a
 * quote within any other field stands for itself.
 */
final class Fields {
  private final int[] starts;
  private final int[] ends;
  private int count;

  /** For lines that should have {@code columns} fields. */
  Fields(int columns) {
    starts = new int[columns];
    ends = new int[columns];
  }

  /** Finds the fields between {@code start} and {@code end}; false if they are too few or many. */
  boolean split(byte[] bytes, int start, int end) {
    count = 0;
    int at = start;
    while (true) {
      int field = at;
      if (at < end && bytes[at] == '"') {
        at = afterQuoted(bytes, at, end);
      }
      while (at < end && bytes[at] != ',') {
        at++;
      }
      if (count == starts.length) {
        return false;
      }
      starts[count] = field;
      ends[count] = at;
      count++;
      if (at == end) {
        return count == starts.length;
      }
      at++;
    }
  }

  private static int afterQuoted(byte[] bytes, int quote, int end) {
    int at = quote + 1;
    while (at < end) {
      if (bytes[at] == '"') {
        if (at + 1 == end || bytes[at + 1] != '"') {
          return at + 1;
        }
        at++;
      }
      at++;
    }
    return end;
  }

  int start(int column) {
    return starts[column];
  }

  int end(int column) {
    return ends[column];
  }
}
