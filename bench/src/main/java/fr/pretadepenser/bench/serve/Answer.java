package fr.pretadepenser.bench.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The bytes of an HTTP answer as they come: as little of HTTP/1.1 as tells when it is whole. */
final class Answer {
  private static final int LAST = 5;

  private ByteBuffer bytes;

  /** Where the body starts; 0 while the head is not whole. */
  private int body;

  private long length;
  private boolean chunked;
  private boolean closes;
  private int status;

  Answer(int size) {
    this.bytes = ByteBuffer.allocate(size);
  }

  void clear() {
    bytes.clear();
    body = 0;
  }

  /** Where the next bytes go. */
  ByteBuffer room() {
    if (!bytes.hasRemaining()) {
      ByteBuffer larger = ByteBuffer.allocate(2 * bytes.capacity());
      larger.put(bytes.flip());
      bytes = larger;
    }
    return bytes;
  }

  /**
   * Whether nothing is missing.
   *
   * @param ended nothing more will come
   */
  boolean isWhole(boolean ended) {
    if (body == 0 && !readHead()) {
      return false;
    }
    if (chunked) {
      return endsWithLastChunk();
    }
    return length >= 0 ? bytes.position() - body >= length : ended;
  }

  private boolean readHead() {
    byte[] array = bytes.array();
    for (int i = 3; i < bytes.position(); i++) {
      if (array[i] == '\n' && array[i - 1] == '\r' && array[i - 2] == '\n') {
        body = i + 1;
        readHead(new String(array, 0, i - 3, StandardCharsets.ISO_8859_1));
        return true;
      }
    }
    return false;
  }

  private void readHead(String head) {
    status = Integer.parseInt(head.substring(9, 12));
    length = -1;
    chunked = false;
    closes = false;
    for (int start = 0; start >= 0; start = next(head, start)) {
      if (head.regionMatches(true, start, "content-length:", 0, 15)) {
        length = Long.parseLong(value(head, start + 15));
      } else if (head.regionMatches(true, start, "transfer-encoding:", 0, 18)) {
        chunked = value(head, start + 18).equals("chunked");
      } else if (head.regionMatches(true, start, "connection:", 0, 11)) {
        closes = value(head, start + 11).equals("close");
      }
    }
  }

  private static int next(String head, int start) {
    int end = head.indexOf('\n', start);
    return end < 0 ? -1 : end + 1;
  }

  private static String value(String head, int start) {
    int end = head.indexOf('\r', start);
    return head.substring(start, end < 0 ? head.length() : end).strip().toLowerCase(Locale.ROOT);
  }

  /** Bodies are JSON or SVG, where these bytes cannot stand. */
  private boolean endsWithLastChunk() {
    int end = bytes.position();
    return end - body >= LAST
        && new String(bytes.array(), end - LAST, LAST, StandardCharsets.ISO_8859_1)
            .equals("0\r\n\r\n");
  }

  boolean closes() {
    return closes;
  }

  int status() {
    return status;
  }

  /** The body as text, chunks put together. */
  String text() {
    String raw =
        new String(bytes.array(), body, bytes.position() - body, StandardCharsets.ISO_8859_1);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (chunked && at < raw.length()) {
      int line = raw.indexOf("\r\n", at);
      int size = Integer.parseInt(raw.substring(at, line).split(";", 2)[0].strip(), 16);
      text.append(raw, line + 2, line + 2 + size);
      at = size == 0 ? raw.length() : line + 2 + size + 2;
    }
    String joined = chunked ? text.toString() : raw;
    return new String(joined.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
