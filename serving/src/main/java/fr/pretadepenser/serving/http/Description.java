package fr.pretadepenser.serving.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a route does, for {@code /openapi.json} and {@code docs/API.md}. What holds for every route
 * (that it takes a key, refuses parameters that it does not know, may be overloaded) is not said.
 *
 * @param summary what it does, in one sentence
 * @param parameters of path and query
 * @param bodies what may be sent; none for a GET
 * @param status of success
 * @param answers what is then sent back
 * @param refusals by status, when it refuses
 */
public record Description(
    String summary,
    List<Parameter> parameters,
    List<Content> bodies,
    int status,
    List<Content> answers,
    SortedMap<Integer, String> refusals) {

  private static final String JSON = "application/json";

  /**
   * One form of a body.
   *
   * @param mediaType of the content
   * @param type a record, for its schema; {@code String} for text, {@code byte[]} for bytes
   */
  public record Content(String mediaType, Class<?> type) {}

  /** Nothing but what it does; the rest is added by the methods below. */
  public static Description of(String summary) {
    return new Description(
        summary, List.of(), List.of(), 200, List.of(), Collections.emptySortedMap());
  }

  public Description with(Parameter... added) {
    return new Description(
        summary,
        Stream.concat(parameters.stream(), Stream.of(added)).toList(),
        bodies,
        status,
        answers,
        refusals);
  }

  /** It takes JSON of {@code type}. */
  public Description takes(Class<?> type) {
    return takes(JSON, type);
  }

  public Description takes(String mediaType, Class<?> type) {
    return new Description(
        summary, parameters, append(bodies, mediaType, type), status, answers, refusals);
  }

  /** It answers JSON of {@code type}. */
  public Description answers(Class<?> type) {
    return answers(JSON, type);
  }

  public Description answers(String mediaType, Class<?> type) {
    return new Description(
        summary, parameters, bodies, status, append(answers, mediaType, type), refusals);
  }

  /** It answers success with another status than 200. */
  public Description answering(int success) {
    return new Description(summary, parameters, bodies, success, answers, refusals);
  }

  /** It refuses with {@code code} where {@code reason} holds. */
  public Description refuses(int code, String reason) {
    SortedMap<Integer, String> all = new TreeMap<>(refusals);
    all.putAll(Map.of(code, reason));
    return new Description(
        summary, parameters, bodies, status, answers, Collections.unmodifiableSortedMap(all));
  }

  private static List<Content> append(List<Content> contents, String mediaType, Class<?> type) {
    return Stream.concat(contents.stream(), Stream.of(new Content(mediaType, type))).toList();
  }
}
