package fr.pretadepenser.serving.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a route, as the API's document tells it.
 *
 * @param name as sent
 * @param place where it is sent
 * @param type of its value: a number, a text, a UUID, or an enum whose constants are sent in lower
 *     case
 * @param meaning in one sentence
 * @param byDefault the value if it is not sent; null if it must be, or if nothing stands for it
 */
public record Parameter(
    String name, Place place, Class<?> type, String meaning, @Nullable String byDefault) {

  /** The client's number, in the path. */
  public static final Parameter CLIENT = path("id", Long.class, "The client's number, SK_ID_CURR.");

  /** The id of a record, in the path. */
  public static final Parameter RECORD = path("id", UUID.class, "The id of the record.");

  /** A feature of the model. */
  public static final Parameter FEATURE = feature("feature");

  /** A feature of the model, under another name. */
  public static Parameter feature(String name) {
    return query(name, String.class, "Name of a feature, as /v1/model lists them.", null);
  }

  /** Where a parameter is sent. */
  public enum Place {
    PATH,
    QUERY,
    HEADER
  }

  public static Parameter path(String name, Class<?> type, String meaning) {
    return new Parameter(name, Place.PATH, type, meaning, null);
  }

  public static Parameter header(String name, String meaning) {
    return new Parameter(name, Place.HEADER, String.class, meaning, null);
  }

  public static Parameter query(
      String name, Class<?> type, String meaning, @Nullable String byDefault) {
    return new Parameter(name, Place.QUERY, type, meaning, byDefault);
  }
}
