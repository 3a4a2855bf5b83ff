package fr.pretadepenser.serving.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes as they are, where a proper client would refuse to. */
public final class RawHttp {
  private static final int PATIENCE_MILLIS = 20_000;

  private RawHttp() {}

  /**
   * An answer.
   *
   * @param head status line and headers
   */
  public record Answer(int status, String head, String body) {
    /** The first value of a header; empty if there is none. */
    public String header(String name) {
      return head.lines()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  /** Sends one request, which must ask for the connection to be closed, and reads the answer. */
  public static Answer send(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
      } catch (IOException e) {
        // Refused before all was sent: the answer is there all the same.
      }
      return answer(read(socket.getInputStream()));
    }
  }

  /** All there is; a server that closes on what it did not read may end it abruptly. */
  private static byte[] read(InputStream stream) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      stream.transferTo(bytes);
    } catch (IOException e) {
      // What came before it stands.
    }
    return bytes.toByteArray();
  }

  private static Answer answer(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("no answer but: " + text);
    }
    String head = text.substring(0, end);
    String body = text.substring(end + 4);
    Answer answer = new Answer(Integer.parseInt(head.substring(9, 12)), head, body);
    if (answer.header("transfer-encoding").equals("chunked")) {
      body = unchunked(body);
    }
    String decoded = new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    return new Answer(answer.status(), head, decoded);
  }

  private static String unchunked(String body) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int end = body.indexOf("\r\n", at);
      if (end < 0) {
        throw new IOException("the answer was cut off");
      }
      int size = Integer.parseInt(body.substring(at, end), 16);
      if (size == 0) {
        return whole.toString(StandardCharsets.ISO_8859_1);
      }
      String chunk = body.substring(end + 2, end + 2 + size);
      whole.write(chunk.getBytes(StandardCharsets.ISO_8859_1));
      at = end + 2 + size + 2;
    }
  }
}
