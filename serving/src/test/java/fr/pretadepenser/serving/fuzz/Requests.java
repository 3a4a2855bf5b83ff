package fr.pretadepenser.serving.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Requests to every operation of the document, each wrong in ways that a seed decides. */
public final class Requests {
  private static final List<String> IDS =
      List.of(
          "100001",
          "100002",
          "200005",
          "7",
          "0",
          "-1",
          "1e5",
          "1.0",
          "abc",
          "NaN",
          "%00",
          "%",
          "%zz",
          "%ff",
          "..",
          "%2e%2e",
          "../model",
          "..%2f..%2fetc%2fpasswd",
          "100001;x=1",
          "100001%0a",
          "%E0%A4%85",
          "١٢٣",
          "99999999999999999999",
          "9223372036854775807",
          "{id}",
          "%7Bid%7D",
          "'%20OR%201=1",
          "100001/",
          "//",
          "x".repeat(3000));
  private static final List<String> TEXTS =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "99999999999",
          "1e3",
          "fr",
          "en",
          "FR",
          "dark",
          "%00",
          "%",
          "%ff",
          "dupont",
          "%25",
          "_",
          "'",
          "x".repeat(500),
          "a&a",
          "[]",
          "=",
          "+",
          "%F0%9F%98%80");
  private static final List<String> MEDIA_TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-16",
          "application/x-ndjson",
          "text/csv",
          "text/plain",
          "multipart/form-data",
          "application/x-www-form-urlencoded",
          "/",
          "");
  private static final List<String> HEADERS =
      List.of(
          "Accept: image/png",
          "Accept: ;;;",
          "X-Request-Id: a b",
          "X-Request-Id: " + "x".repeat(500),
          "If-None-Match: *",
          "If-None-Match: \"",
          "Range: bytes=0-1",
          "Expect: 200-ok",
          "Content-Encoding: gzip",
          "Accept-Encoding: nothing",
          "Cookie: " + "a=b;".repeat(100),
          "Origin: http://elsewhere.example",
          "Transfer-Encoding: gzip",
          "Content-Length: 5");
  private static final List<String> VERBS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  private final JsonNode document;
  private final String key;
  private final List<String> signatures = new ArrayList<>();

  /**
   * Requests to what a document describes.
   *
   * @param key that opens every route
   */
  public Requests(JsonNode document, String key) {
    this.document = document;
    this.key = key;
    for (var path : document.get("paths").properties()) {
      // The page's own files take nothing.
      if (!path.getKey().startsWith("/docs")) {
        path.getValue()
            .fieldNames()
            .forEachRemaining(verb -> signatures.add(verb + " " + path.getKey()));
      }
    }
  }

  /**
   * One request.
   *
   * @param signature of the operation it is for
   * @param body as sent; null if none was
   * @param bytes all that is sent
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by no one
  public record Request(String signature, byte @Nullable [] body, byte[] bytes) {
    @Override
    public String toString() {
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.length() > 1500 ? text.substring(0, 1500) + " ..." : text;
    }
  }

  /** The request of a seed. */
  public Request of(long seed) {
    Random random = new Random(seed);
    String signature = any(signatures, random);
    String verb = signature.substring(0, signature.indexOf(' '));
    String path = signature.substring(verb.length() + 1);
    JsonNode operation = document.get("paths").get(path).get(verb);
    String sent = random.nextInt(30) == 0 ? any(VERBS, random) : verb.toUpperCase(Locale.ROOT);
    StringBuilder head =
        new StringBuilder(sent).append(' ').append(target(path, operation, random));
    head.append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    head.append("Authorization: Bearer ").append(key).append("\r\n");
    if (random.nextInt(8) == 0) {
      head.append(any(HEADERS, random)).append("\r\n");
    }
    byte[] body = body(operation, random, head);
    if (body != null && head.indexOf("Content-Length") < 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    head.append("\r\n");
    return new Request(signature, body, joined(head.toString(), body));
  }

  private static String target(String path, JsonNode operation, Random random) {
    String target = path;
    if (random.nextInt(4) > 0) {
      target = target.replace("{id}", random.nextBoolean() ? "100001" : any(IDS, random));
      target = target.replace("{format}", random.nextBoolean() ? "svg" : any(TEXTS, random));
    }
    while (target.contains("{")) {
      target = target.replaceFirst("\\{[a-z]+}", "100002");
    }
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.get("in").asText().equals("query") && random.nextInt(3) == 0) {
        query.append('&').append(parameter.get("name").asText()).append('=');
        query.append(any(TEXTS, random));
      }
    }
    if (random.nextInt(10) == 0) {
      query.append('&').append(any(TEXTS, random)).append('=').append(any(TEXTS, random));
    }
    return query.isEmpty() ? target : target + "?" + query.substring(1);
  }

  private byte @Nullable [] body(JsonNode operation, Random random, StringBuilder head) {
    JsonNode content = operation.at("/requestBody/content");
    if (content.isMissingNode()) {
      return null;
    }
    var form = content.properties().iterator().next();
    String type = random.nextInt(20) == 0 ? any(MEDIA_TYPES, random) : form.getKey();
    head.append("Content-Type: ").append(type).append("\r\n");
    JsonNode right = new Samples(document, random).of(form.getValue().get("schema"));
    if (right.has("client") && random.nextBoolean()) {
      right = ((ObjectNode) right).putNull("client");
    }
    return new Mutations(random).of(right);
  }

  private static byte[] joined(String head, byte @Nullable [] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    if (body != null) {
      whole.writeBytes(body);
    }
    return whole.toByteArray();
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
