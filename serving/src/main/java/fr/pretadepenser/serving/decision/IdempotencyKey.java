package fr.pretadepenser.serving.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.serving.http.RequestRefused;
import fr.pretadepenser.serving.journal.Request;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** By which a caller names a request, to send it again without harm. */
final class IdempotencyKey {
  static final String HEADER = "Idempotency-Key";

  private static final Pattern PLAIN = Pattern.compile("[!-~]{1,200}");

  private IdempotencyKey() {}

  /**
   * The request's name, if it has one, and what tells its body from others.
   *
   * @throws RequestRefused 400 if the name is not plain
   */
  static Request request(Context context, ObjectNode body) {
    String key = context.header(HEADER);
    if (key != null && !PLAIN.matcher(key).matches()) {
      throw RequestRefused.invalidParameters(
          List.of(new FieldError(HEADER, "must be 1 to 200 printable characters without spaces")));
    }
    return new Request(key, sha256(body.toString()));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
