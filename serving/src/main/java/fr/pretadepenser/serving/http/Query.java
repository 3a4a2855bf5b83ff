package fr.pretadepenser.serving.http;

import fr.pretadepenser.contract.problem.Problem.FieldError;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of a request's path and query. Every wrong one is collected; {@link #check}
 * refuses them all at once.
 */
public final class Query {
  private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Context context;
  private final Map<String, List<String>> parameters;
  private final List<FieldError> errors = new ArrayList<>();

  /** The request's parameters, of which the query may hold those named. */
  public Query(Context context, String... names) {
    this.context = context;
    this.parameters = parameters(context);
    for (String name : parameters.keySet()) {
      if (!List.of(names).contains(name)) {
        String accepted = names.length == 0 ? "no parameter" : String.join(", ", names);
        errors.add(new FieldError(name, "is not a parameter; this route takes " + accepted));
      } else if (parameters.getOrDefault(name, List.of()).size() > 1) {
        errors.add(new FieldError(name, "must be given once"));
      }
    }
  }

  private static Map<String, List<String>> parameters(Context context) {
    try {
      return context.queryParamMap();
    } catch (IllegalArgumentException e) {
      throw RequestRefused.malformed("the query is not percent-encoded text");
    }
  }

  /** The client's number in the path. */
  public long clientId() {
    String text = context.pathParam("id");
    if (ID.matcher(text).matches() && Long.parseLong(text) > 0) {
      long id = Long.parseLong(text);
      ClientsRead.note(context, id);
      return id;
    }
    errors.add(new FieldError("id", "must be a client's number: a whole number greater than 0"));
    return 0;
  }

  /** The id of a record in the path. */
  public UUID recordId() {
    String text = context.pathParam("id");
    if (UUID_TEXT.matcher(text).matches()) {
      return UUID.fromString(text);
    }
    errors.add(new FieldError("id", "must be the id of a record, such as " + new UUID(0, 1)));
    return new UUID(0, 0);
  }

  /** A whole number within bounds. */
  public int number(String name, int byDefault, int least, int most) {
    String text = text(name, String.valueOf(byDefault));
    int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      errors.add(new FieldError(name, "must be a whole number from " + least + " to " + most));
    }
    return number;
  }

  /** A text of bounded length. */
  public String text(String name, String byDefault, int longest) {
    String text = text(name, byDefault);
    if (text.length() > longest) {
      errors.add(new FieldError(name, "must hold at most " + longest + " characters"));
    }
    return text;
  }

  /** One of the names that {@code accepted} holds, which {@code what} tells the caller. */
  public String among(String name, Collection<String> accepted, String what) {
    String text = text(name, "");
    if (!accepted.contains(text)) {
      errors.add(new FieldError(name, "must be " + what));
    }
    return text;
  }

  /** One of the constants of an enum, in lower case. */
  public <E extends Enum<E>> E oneOf(String name, E byDefault) {
    return constant(name, text(name, lowerCase(byDefault)), byDefault);
  }

  /** Likewise, of the path. */
  public <E extends Enum<E>> E pathOneOf(String name, E byDefault) {
    return constant(name, context.pathParam(name), byDefault);
  }

  private <E extends Enum<E>> E constant(String name, String text, E byDefault) {
    E[] constants = byDefault.getDeclaringClass().getEnumConstants();
    for (E constant : constants) {
      if (lowerCase(constant).equals(text)) {
        return constant;
      }
    }
    String accepted =
        Arrays.stream(constants).map(Query::lowerCase).collect(Collectors.joining(" or "));
    errors.add(new FieldError(name, "must be " + accepted));
    return byDefault;
  }

  /** Refuses the request with 400 if any parameter was wrong. */
  public void check() {
    if (!errors.isEmpty()) {
      throw RequestRefused.invalidParameters(errors);
    }
  }

  private String text(String name, String byDefault) {
    List<String> values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? byDefault : values.get(0);
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
