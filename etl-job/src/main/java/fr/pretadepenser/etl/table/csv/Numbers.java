package fr.pretadepenser.etl.table.csv;

import java.nio.charset.StandardCharsets;

/** Numbers as decimal text, read from bytes. */
final class Numbers {
  /** Numerals up to here, and powers of ten up to 22, are exact as doubles. */
  private static final long EXACT = 1L << 53;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final int LONGEST_LONG = 18;

  private Numbers() {}

  /**
   * The double nearest to the number between {@code start} and {@code end}; NaN if there is none.
   * Where numeral and power of ten are both exact, their quotient is rounded once, so it is that
   * double (Clinger, How to read floating point numbers accurately, 1990); any other number is left
   * to {@link Double#parseDouble}.
   */
  static double decimal(byte[] bytes, int start, int end) {
    int at = start < end && bytes[start] == '-' ? start + 1 : start;
    long numeral = 0;
    int digits = 0;
    int point = -1;
    for (; at < end; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9 && digits < LONGEST_LONG) {
        numeral = 10 * numeral + digit;
        digits++;
      } else if (bytes[at] == '.' && point < 0) {
        point = digits;
      } else {
        return uncommon(bytes, start, end);
      }
    }
    if (digits == 0 || numeral > EXACT) {
      return uncommon(bytes, start, end);
    }
    double value = point < 0 ? numeral : numeral / POWERS[digits - point];
    return bytes[start] == '-' ? -value : value;
  }

  private static double uncommon(byte[] bytes, int start, int end) {
    boolean digit = false;
    for (int at = start; at < end; at++) {
      digit |= bytes[at] >= '0' && bytes[at] <= '9';
      if ("0123456789+-.eE".indexOf(bytes[at]) < 0) {
        return Double.NaN;
      }
    }
    if (!digit) {
      return Double.NaN;
    }
    try {
      return Double.parseDouble(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Whether {@link #whole} can read what stands there. */
  static boolean isWhole(byte[] bytes, int start, int end) {
    int first = start < end && bytes[start] == '-' ? start + 1 : start;
    if (first == end || end - first > LONGEST_LONG) {
      return false;
    }
    for (int at = first; at < end; at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        return false;
      }
    }
    return true;
  }

  /** A whole number of at most 18 digits. */
  static long whole(byte[] bytes, int start, int end) {
    boolean negative = bytes[start] == '-';
    long value = 0;
    for (int at = negative ? start + 1 : start; at < end; at++) {
      value = 10 * value + bytes[at] - '0';
    }
    return negative ? -value : value;
  }
}
