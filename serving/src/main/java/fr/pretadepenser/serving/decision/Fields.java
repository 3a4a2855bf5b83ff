package fr.pretadepenser.serving.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import fr.pretadepenser.serving.http.RequestRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a body. Every wrong one is collected; {@link #check} refuses them all at once. */
final class Fields {
  /** Of what people write about a decision. */
  static final int LONGEST_TEXT = 4_000;

  /** Of a person's name, or the reference of a file. */
  static final int LONGEST_NAME = 100;

  private final ObjectNode body;
  private final List<FieldError> errors = new ArrayList<>();

  /** The body, which may hold the fields named. */
  Fields(ObjectNode body, String... names) {
    this.body = body;
    for (var field : body.properties()) {
      if (!List.of(names).contains(field.getKey())) {
        refuse(field.getKey(), "is not a field; a body holds " + String.join(", ", names));
      }
    }
  }

  /** Null if it is not given. */
  @Nullable JsonNode node(String name) {
    JsonNode node = body.get(name);
    return node == null || node.isNull() ? null : node;
  }

  /** One line, or null if it is not given. */
  @Nullable String name(String name) {
    String text = text(name, LONGEST_NAME);
    if (text != null && text.indexOf('\n') >= 0) {
      refuse(name, "must be one line");
    }
    return text;
  }

  /** Null if it is not given. */
  @Nullable String text(String name) {
    return text(name, LONGEST_TEXT);
  }

  /** Refused if it is not given. */
  String requiredText(String name) {
    String text = text(name, LONGEST_TEXT);
    if (node(name) == null) {
      refuse(name, "must be given");
    }
    return text == null ? "" : text;
  }

  private @Nullable String text(String name, int longest) {
    JsonNode node = node(name);
    if (node == null) {
      return null;
    }
    String text = node.isTextual() ? node.textValue().strip() : "";
    if (text.isEmpty() || text.length() > longest || !text.codePoints().allMatch(Fields::plain)) {
      refuse(name, "must be a text of 1 to " + longest + " characters, no control characters");
      return null;
    }
    return text;
  }

  /** What every database stores: no control characters, no half of a pair. */
  private static boolean plain(int character) {
    return character == '\n'
        || character == '\t'
        || !(Character.isISOControl(character)
            || Character.getType(character) == Character.SURROGATE);
  }

  /** A client's number, or null if it is not given. */
  @Nullable Long client(String name) {
    JsonNode node = node(name);
    if (node == null) {
      return null;
    }
    if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0) {
      return node.longValue();
    }
    refuse(name, "must be a client's number: a whole number greater than 0");
    return null;
  }

  /** One of the constants, in lower case; refused if it is not given. */
  <E extends Enum<E>> E oneOf(String name, List<E> constants) {
    JsonNode node = node(name);
    for (E constant : constants) {
      if (node != null && code(constant).equals(node.textValue())) {
        return constant;
      }
    }
    refuse(
        name,
        "must be " + constants.stream().map(Fields::code).collect(Collectors.joining(" or ")));
    return constants.get(0);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /** What was refused until now, to be added to. */
  List<FieldError> errors() {
    return errors;
  }

  /** Refuses the request with 422 if any field was wrong. */
  void check() {
    if (!errors.isEmpty()) {
      throw RequestRefused.invalidInput(errors);
    }
  }
}
