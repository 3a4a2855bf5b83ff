package fr.pretadepenser.serving.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines. One that is too long is told of and skipped, never held. */
final class Lines {
  private final InputStream stream;
  private final int longest;

  /**
   * The lines of a stream.
   *
   * @param longest in bytes, without the line's end
   */
  Lines(InputStream stream, int longest) {
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.longest = longest;
  }

  /** The next line; null after the last. */
  @Nullable Line next() throws IOException {
    int next = stream.read();
    if (next < 0) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    boolean tooLong = false;
    while (next >= 0 && next != '\n') {
      tooLong |= bytes.size() >= longest;
      if (!tooLong) {
        bytes.write(next);
      }
      next = stream.read();
    }
    return new Line(bytes.toByteArray(), tooLong);
  }

  /**
   * One line.
   *
   * @param bytes without its end; the beginning of one that is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by no one
  record Line(byte[] bytes, boolean tooLong) {
    boolean isBlank() {
      for (byte one : bytes) {
        if (one != ' ' && one != '\t' && one != '\r') {
          return false;
        }
      }
      return true;
    }
  }
}
