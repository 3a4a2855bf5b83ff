package fr.pretadepenser.bench.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Requests of one kind to one server, over and over.
 *
 * @param port on loopback
 * @param requests ready to be sent
 */
record Target(int port, List<byte[]> requests) {

  byte[] request(long number) {
    return requests.get((int) (number % requests.size()));
  }

  /** A GET for each client. */
  static Target get(int port, String headers, List<Long> clients, UnaryOperator<String> path) {
    return new Target(
        port,
        clients.stream()
            .map(client -> head("GET", path.apply(Long.toString(client)), headers) + "\r\n")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList());
  }

  /** A POST of each body. */
  static Target post(int port, String headers, List<String> bodies, String path) {
    return new Target(port, bodies.stream().map(body -> post(headers, body, path)).toList());
  }

  private static byte[] post(String headers, String body, String path) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return (head("POST", path, headers)
            + "Content-Type: application/json\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String head(String verb, String path, String headers) {
    return verb + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers;
  }
}
