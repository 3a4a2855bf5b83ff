package fr.pretadepenser.demodata.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Rows of CSV in memory, written digit by digit because a full set has a billion cells. Every field
 * method appends one cell; {@link #end()} ends the row.
 */
public final class CsvBuffer {
  private static final long[] POWERS = new long[18];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private byte[] bytes = new byte[1 << 16];
  private int size;

  /** An empty cell. */
  public CsvBuffer empty() {
    room(1);
    bytes[size++] = ',';
    return this;
  }

  /** A cell like {@code 1} or {@code -16765}. */
  public CsvBuffer integer(long value) {
    room(24);
    digits(value);
    bytes[size++] = ',';
    return this;
  }

  /** A cell like {@code 1.0} or {@code -1186.0}. */
  public CsvBuffer whole(long value) {
    room(24);
    digits(value);
    bytes[size++] = '.';
    bytes[size++] = '0';
    bytes[size++] = ',';
    return this;
  }

  /**
   * A cell with at least one and at most {@code places} decimals, like {@code 35698.5}; empty for
   * NaN.
   */
  public CsvBuffer decimal(double value, int places) {
    if (Double.isNaN(value)) {
      return empty();
    }
    room(40);
    long scaled = Math.round(value * POWERS[places]);
    if (scaled < 0) {
      bytes[size++] = '-';
      scaled = -scaled;
    }
    digits(scaled / POWERS[places]);
    bytes[size++] = '.';
    long fraction = scaled % POWERS[places];
    for (int place = places - 1; place >= 0; place--) {
      bytes[size++] = (byte) ('0' + fraction / POWERS[place] % 10);
    }
    while (bytes[size - 1] == '0' && bytes[size - 2] != '.') {
      size--;
    }
    bytes[size++] = ',';
    return this;
  }

  /** A cell that is already quoted where it must be. */
  public CsvBuffer field(byte[] field) {
    room(field.length + 1);
    System.arraycopy(field, 0, bytes, size, field.length);
    size += field.length;
    bytes[size++] = ',';
    return this;
  }

  /** A text cell, quoted where CSV asks for it. */
  public CsvBuffer text(String text) {
    return field(quoted(text).getBytes(StandardCharsets.UTF_8));
  }

  /** Ends the row. */
  public void end() {
    bytes[size - 1] = '\n';
  }

  /** Where the next row will start. */
  public int mark() {
    return size;
  }

  /** Forgets everything from a mark on. */
  public void cut(int mark) {
    size = mark;
  }

  /** Writes all rows and forgets them. */
  public void drainTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  /** The text as a cell: in quotes if it holds a comma, a quote or a line break. */
  public static String quoted(String text) {
    boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private void digits(long value) {
    if (value < 0) {
      bytes[size++] = '-';
      value = -value;
    }
    int end = size + 1;
    while (end - size < POWERS.length && value >= POWERS[end - size]) {
      end++;
    }
    for (int i = end - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + value % 10);
      value /= 10;
    }
    size = end;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
