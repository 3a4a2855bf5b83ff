package fr.pretadepenser.serving.chart;

import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.feature.Language;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Parameter;
import fr.pretadepenser.serving.http.Query;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a picture is asked for, and how it is answered.
 *
 * @param format of the file
 * @param language of the texts; French by default
 * @param theme of the colours; light by default
 */
record PictureRequest(Format format, Language language, Theme theme) {
  /** Grows when pictures look otherwise, so that none of before is kept. */
  private static final int LOOK = 1;

  /** What a picture can be sent as. */
  enum Format {
    SVG("image/svg+xml"),
    PNG("image/png");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }
  }

  /**
   * What a route does that answers a picture.
   *
   * @param own parameters of the route, beside those of every picture
   */
  static Description describe(String summary, Parameter... own) {
    return Description.of(summary)
        .with(own)
        .with(
            Parameter.path("format", Format.class, "Of the file."),
            Parameter.query("lang", Language.class, "Of the texts.", "fr"),
            Parameter.query("theme", Theme.class, "Of the colours.", "light"))
        .answers(Format.SVG.mediaType, String.class)
        .answers(Format.PNG.mediaType, byte[].class);
  }

  /** What a route does that answers a picture of a client who can be scored. */
  static Description describeScored(String summary) {
    return describe(summary, Parameter.CLIENT)
        .refuses(404, "No client has the number.")
        .refuses(409, "The client cannot be scored, so there is nothing to draw.");
  }

  /** The parameters of every picture and a route's own. */
  static Query query(Context context, String... own) {
    return new Query(
        context,
        Stream.concat(Stream.of("lang", "theme"), Arrays.stream(own)).toArray(String[]::new));
  }

  static PictureRequest of(Query query) {
    return new PictureRequest(
        query.pathOneOf("format", Format.SVG),
        query.oneOf("lang", Language.FR),
        query.oneOf("theme", Theme.LIGHT));
  }

  /**
   * Sends the picture; or 304, without drawing it, if the caller holds it already. A browser may
   * keep it for this user, and asks again each time: another night or model draws another one.
   *
   * @param snapshot that alone, with path and query, decides what is drawn
   */
  void answer(Context context, Snapshot snapshot, Supplier<Picture> picture) {
    String tag = '"' + hash(key(context, snapshot)) + '"';
    boolean held = holds(context.header("If-None-Match"), tag);
    Picture drawn = held ? null : picture.get();
    context.header("ETag", tag).header("Cache-Control", "private, no-cache");
    if (drawn == null) {
      context.status(304);
    } else {
      byte[] bytes =
          format == Format.SVG ? drawn.svg().getBytes(StandardCharsets.UTF_8) : drawn.png();
      context.contentType(format.mediaType).result(bytes);
    }
  }

  private String key(Context context, Snapshot snapshot) {
    BundleManifest model = snapshot.bundle().manifest();
    return String.join(
        "\n",
        String.valueOf(LOOK),
        model.version(),
        model.createdAt().toString(),
        snapshot.store().name(),
        context.path(),
        language.tag(),
        theme.name(),
        new TreeMap<>(context.queryParamMap()).toString());
  }

  private static boolean holds(@Nullable String held, String tag) {
    return held != null && (held.equals("*") || held.contains(tag));
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
