package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Which picture is asked for, and how it is answered.
 *
 * @param id the client's number
 * @param format of the file
 * @param language of the texts; French by default
 * @param theme of the colours; light by default
 */
record PictureRequest(long id, Format format, Language language, Theme theme) {

  /** What a picture can be sent as. */
  enum Format {
    SVG("image/svg+xml"),
    PNG("image/png");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  /** What a route does that answers a picture of a client. */
  static Description describe(String summary) {
    return Description.of(summary)
        .with(
            Parameter.CLIENT,
            Parameter.path("format", Format.class, "Of the file."),
            Parameter.query("lang", Language.class, "Of the texts.", "fr"),
            Parameter.query("theme", Theme.class, "Of the colours.", "light"))
        .answers(Format.SVG.mediaType, String.class)
        .answers(Format.PNG.mediaType, byte[].class)
        .refuses(404, "No client has the number.")
        .refuses(409, "The client cannot be scored, so there is nothing to draw.");
  }

  static PictureRequest of(Context context) {
    Query query = new Query(context, "lang", "theme");
    PictureRequest request =
        new PictureRequest(
            query.clientId(),
            query.pathOneOf("format", Format.SVG),
            query.oneOf("lang", Language.FR),
            query.oneOf("theme", Theme.LIGHT));
    query.check();
    return request;
  }

  /**
   * Sends the picture, or 304 if the caller holds it already. A browser may keep it for this user,
   * and asks again each time: another night or model draws another one.
   */
  void answer(Context context, Picture picture) {
    byte[] bytes =
        format == Format.SVG ? picture.svg().getBytes(StandardCharsets.UTF_8) : picture.png();
    String tag = '"' + hash(bytes) + '"';
    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (holds(context.header("If-None-Match"), tag)) {
      context.status(304);
    } else {
      context.contentType(format.mediaType).result(bytes);
    }
  }

  private static boolean holds(@Nullable String held, String tag) {
    return held != null && (held.equals("*") || held.contains(tag));
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
