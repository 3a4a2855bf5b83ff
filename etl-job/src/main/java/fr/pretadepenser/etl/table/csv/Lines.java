package fr.pretadepenser.etl.table.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * The lines of a split, one after another, each as a range of {@link #bytes}. The header, which is
 * the file's first line, is passed over, and so are blank lines.
 */
final class Lines implements Closeable {
  private static final int BUFFER = 1 << 20;

  private final InputStream in;
  private final long limit;
  private byte[] bytes = new byte[BUFFER];
  private int next;
  private int filled;
  private int start;
  private int end;

  /** Where the first byte of the buffer stands in the file, uncompressed. */
  private long origin;

  private Lines(InputStream in, long origin, long limit) {
    this.in = in;
    this.origin = origin;
    this.limit = limit;
  }

  /**
   * Opens a split. But for the first, a split begins within a line, or just before one, that the
   * split before reads to its end.
   */
  static Lines open(Configuration hadoop, CsvSplit split) throws IOException {
    Path path = new Path(split.path());
    FSDataInputStream raw = path.getFileSystem(hadoop).open(path, BUFFER);
    try {
      // One byte early: a line that begins right at the start belongs to this split.
      long origin = Math.max(0, split.start() - 1);
      raw.seek(origin);
      Lines lines =
          split.gzip()
              ? new Lines(new GZIPInputStream(raw, BUFFER), 0, Long.MAX_VALUE)
              : new Lines(raw, origin, split.end());
      lines.skipLine();
      return lines;
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  /** Moves to the next line that is not blank; false at the end of the split. */
  boolean advance() throws IOException {
    while (origin + next < limit && readLine()) {
      if (end > start) {
        return true;
      }
    }
    return false;
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  /** After the last byte of the line, its ending not included. */
  int end() {
    return end;
  }

  private void skipLine() throws IOException {
    readLine();
  }

  private boolean readLine() throws IOException {
    start = next;
    int at = next;
    while (true) {
      while (at < filled && bytes[at] != '\n') {
        at++;
      }
      if (at < filled) {
        next = at + 1;
        break;
      }
      int read = at - start;
      boolean more = fill();
      at = start + read;
      if (!more) {
        next = filled;
        if (at == start) {
          return false;
        }
        break;
      }
    }
    end = at > start && bytes[at - 1] == '\r' ? at - 1 : at;
    return true;
  }

  /** Reads on, keeping the line that is being read; false at the end of the file. */
  private boolean fill() throws IOException {
    if (start > 0) {
      System.arraycopy(bytes, start, bytes, 0, filled - start);
      origin += start;
      filled -= start;
      start = 0;
    } else if (filled == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int read = in.read(bytes, filled, bytes.length - filled);
    filled += Math.max(0, read);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
