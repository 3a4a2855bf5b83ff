package fr.pretadepenser.serving.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.Optional;

/** What the Javadoc of a type says of it, kept beside its class when it was compiled. */
final class Meanings {
  private static final CommentFormatter FORMATTER = new CommentFormatter();

  private Meanings() {}

  /** What the type is. */
  static Optional<String> of(Class<?> type) {
    return text(RuntimeJavadoc.getJavadoc(type).getComment());
  }

  /** What a component of the record is. */
  static Optional<String> of(Class<?> record, String component) {
    return RuntimeJavadoc.getJavadoc(record).getRecordComponents().stream()
        .filter(described -> described.getName().equals(component))
        .map(ParamJavadoc::getComment)
        .findFirst()
        .flatMap(Meanings::text);
  }

  private static Optional<String> text(Comment comment) {
    String plain =
        FORMATTER
            .format(comment)
            .replaceAll("</?[a-z]+>", " ")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
            .replaceAll("\\s+", " ")
            .replaceAll(" ([,.;:)}])", "$1")
            .strip();
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }
}
