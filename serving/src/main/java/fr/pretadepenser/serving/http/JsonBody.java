package fr.pretadepenser.serving.http;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.Key;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Reads a request's body as one JSON object, strictly. */
public final class JsonBody {
  private static final ObjectMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // As sent: a double would make 0 of what is too small for it.
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** How long a body may take to arrive, as the server was told. */
  static final Key<Duration> TIMEOUT = new Key<>("body-timeout");

  private JsonBody() {}

  /**
   * The object that the body holds.
   *
   * @param limit of its size, in bytes
   * @throws RequestRefused 415 if it is not declared as JSON, 413 if it is larger, 408 if it is not
   *     there in time, 400 if it is not one JSON object, or holds a key twice
   */
  public static ObjectNode read(Context context, int limit) {
    String type = context.contentType() == null ? "" : context.contentType();
    if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(Description.JSON)) {
      throw RequestRefused.unsupported(List.of(Description.JSON));
    }
    return parse(bytes(context.bodyInputStream(), limit, context.appData(TIMEOUT)));
  }

  /** All of it, in time: who sends a byte now and then would hold a thread for hours. */
  private static byte[] bytes(InputStream body, int limit, Duration timeout) {
    long start = System.nanoTime();
    byte[] buffer = new byte[8192];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        bytes.write(buffer, 0, read);
        if (bytes.size() > limit) {
          throw RequestRefused.tooLarge(limit);
        }
        if (System.nanoTime() - start > timeout.toNanos()) {
          throw RequestRefused.timedOut(timeout);
        }
      }
    } catch (IOException e) {
      throw RequestRefused.malformed("the body ended early");
    }
    return bytes.toByteArray();
  }

  /**
   * The object that JSON holds.
   *
   * @throws RequestRefused 400 if it is not one JSON object, or holds a key twice
   */
  public static ObjectNode parse(byte[] body) {
    try {
      JsonNode node = STRICT.readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw RequestRefused.malformed("the body must be one JSON object");
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw RequestRefused.malformed("the body is not JSON: " + reason);
    }
  }
}
