package fr.pretadepenser.serving.batch;

import fr.pretadepenser.serving.http.RequestRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How rows are written, going in and coming out. */
enum Form {
  NDJSON("application/x-ndjson"),
  CSV("text/csv");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** Of a body, as its {@code Content-Type} declares it. */
  static Form ofBody(@Nullable String contentType) {
    return Stream.of(values())
        .filter(form -> contentType != null && bare(contentType).equals(form.mediaType))
        .findFirst()
        .orElseThrow(() -> RequestRefused.unsupported(names()));
  }

  /** Of the answer: the first that {@code Accept} names, as the body's if it takes anything. */
  static Form ofAnswer(@Nullable String accept, Form body) {
    if (accept == null || accept.isBlank()) {
      return body;
    }
    for (String range : accept.split(",", -1)) {
      String wanted = bare(range);
      if (wanted.equals("*/*") || wanted.equals(body.mediaType)) {
        return body;
      }
      for (Form form : values()) {
        if (wanted.equals(form.mediaType) || wanted.equals(form.family())) {
          return form;
        }
      }
    }
    throw RequestRefused.notAcceptable(names());
  }

  /** What writes rows of this form. */
  RowWriter writer(OutputStream stream) throws IOException {
    return this == CSV ? new CsvWriter(stream) : new NdjsonWriter(stream);
  }

  private String family() {
    return mediaType.substring(0, mediaType.indexOf('/')) + "/*";
  }

  private static String bare(String mediaType) {
    return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> names() {
    return Stream.of(values()).map(Form::mediaType).collect(Collectors.toList());
  }
}
