package fr.pretadepenser.serving.http;

import io.javalin.http.Context;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * The name of a request, in the answer and in every line logged on the way to it: the caller's own
 * if {@code X-Request-Id} holds a plain one, else a new one.
 */
public final class RequestId implements Gate {
  private static final String HEADER = "X-Request-Id";
  private static final String KEY = "request";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @Override
  public void arrive(Context context) {
    String given = context.header(HEADER);
    String id = given != null && PLAIN.matcher(given).matches() ? given : random();
    context.header(HEADER, id);
    MDC.put(KEY, id);
  }

  /** The name of the request at hand. */
  public static String of(Context context) {
    return String.valueOf(context.res().getHeader(HEADER));
  }

  /** Forgets it: the thread goes on to another request. */
  static void forget() {
    MDC.remove(KEY);
  }

  private static String random() {
    // It tells requests apart and keeps no secret.
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
