package fr.pretadepenser.serving.openapi;

import fr.pretadepenser.serving.http.Description;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.http.Route;
import fr.pretadepenser.serving.http.Scope;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * {@code GET /docs} and the files that page is made of: Swagger UI over the document. No input, no
 * key, which is typed into the page. It asks this host and no other.
 */
final class PageFile implements Route {
  private static final String SWAGGER = "/META-INF/resources/webjars/swagger-ui/5.34.1/";
  private static final String SCRIPT = "text/javascript";

  static final List<Route> ALL =
      List.of(
          new PageFile("/docs", "text/html", "/openapi/page.html", "A page to try the API."),
          new PageFile("/docs/page.js", SCRIPT, "/openapi/page.js", "Its start."),
          new PageFile(
              "/docs/swagger-ui.js", SCRIPT, SWAGGER + "swagger-ui-bundle.js", "Its script."),
          new PageFile(
              "/docs/swagger-ui.css", "text/css", SWAGGER + "swagger-ui.css", "Its style."));

  /** Pictures of the style sheet are in it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final String path;
  private final String mediaType;
  private final String resource;
  private final String summary;

  private PageFile(String path, String mediaType, String resource, String summary) {
    this.path = path;
    this.mediaType = mediaType;
    this.resource = resource;
    this.summary = summary;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Scope scope() {
    return Scope.OPEN;
  }

  @Override
  public Description description() {
    return Description.of(summary).answers(mediaType, String.class);
  }

  @Override
  public void handle(Context context) {
    new Query(context).check();
    context
        .header("Content-Security-Policy", POLICY)
        .header("Cache-Control", "max-age=3600")
        .contentType(mediaType + "; charset=utf-8")
        .result(read());
  }

  private byte[] read() {
    try (InputStream stream = PageFile.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is not in the jar");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
