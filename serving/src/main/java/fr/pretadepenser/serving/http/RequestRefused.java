package fr.pretadepenser.serving.http;

import fr.pretadepenser.contract.problem.Problem;
import fr.pretadepenser.contract.problem.Problem.FieldError;
import java.util.List;
import java.util.UUID;

/** Ends a request with a problem that the caller can act on. */
public final class RequestRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private RequestRefused(
      int status, String kind, String title, String detail, List<FieldError> errors) {
    // No stack trace: a refusal is an answer, not a defect, and filling one in costs more than it.
    super(detail, null, false, false);
    this.problem = new Problem("/problems/" + kind, title, status, detail, List.copyOf(errors));
  }

  /** 400: the request cannot be read. */
  public static RequestRefused malformed(String detail) {
    return new RequestRefused(400, "malformed-request", "Malformed request", detail, List.of());
  }

  /** 400: parameters of the path or the query are wrong. */
  public static RequestRefused invalidParameters(List<FieldError> errors) {
    return new RequestRefused(
        400, "invalid-parameter", "Invalid parameter", sentence(errors), errors);
  }

  /** 401: no key, or none that is known. */
  public static RequestRefused unauthorized() {
    return new RequestRefused(
        401,
        "unauthorized",
        "API key required",
        "send the API key as Authorization: Bearer <key>",
        List.of());
  }

  /** 403: a key that does not hold the scope. */
  public static RequestRefused forbidden(Scope scope) {
    return new RequestRefused(
        403,
        "forbidden",
        "Scope missing",
        "the API key does not hold the scope " + scope.code(),
        List.of());
  }

  /** 404: no client has that number. */
  public static RequestRefused unknownClient(String field, long id) {
    String detail = "no client has number " + id;
    return new RequestRefused(
        404, "unknown-client", "Unknown client", detail, List.of(new FieldError(field, detail)));
  }

  /** 404: the model that serves, trained by an earlier version, does not tell it. */
  public static RequestRefused notTold(String detail) {
    return new RequestRefused(404, "not-told", "Not told by this model", detail, List.of());
  }

  /** 409: the client exists and cannot be scored, so there is nothing to explain or to draw. */
  public static RequestRefused notScorable(List<FieldError> missing) {
    return new RequestRefused(
        409,
        "not-scorable",
        "Client cannot be scored",
        "a person decides: " + sentence(missing),
        missing);
  }

  /** 403: the key may, and this person may not. */
  public static RequestRefused notForThisPerson(String detail) {
    return new RequestRefused(403, "another-person", "Another person", detail, List.of());
  }

  /** 404: there is no such record; {@code what} is one word. */
  public static RequestRefused unknownRecord(String what, UUID id) {
    String detail = "no " + what + " has the id " + id;
    return new RequestRefused(
        404, "unknown-" + what, "Unknown " + what, detail, List.of(new FieldError("id", detail)));
  }

  /** 409: not as things stand now. */
  public static RequestRefused conflict(String kind, String title, String detail) {
    return new RequestRefused(409, kind, title, detail, List.of());
  }

  /** 413. */
  public static RequestRefused tooLarge(int limit) {
    return new RequestRefused(
        413, "too-large", "Body too large", "a body holds at most " + limit + " bytes", List.of());
  }

  /** 415. */
  public static RequestRefused notJson() {
    return new RequestRefused(
        415,
        "unsupported-media-type",
        "Unsupported media type",
        "send the body as Content-Type: application/json",
        List.of());
  }

  /** 422: the body can be read, and fields of it are wrong; all of them are named. */
  public static RequestRefused invalidInput(List<FieldError> errors) {
    return new RequestRefused(422, "invalid-input", "Invalid input", sentence(errors), errors);
  }

  /** 503: not now; the same request may be answered later. */
  public static RequestRefused unavailable(String detail) {
    return new RequestRefused(503, "unavailable", "Unavailable", detail, List.of());
  }

  private static String sentence(List<FieldError> errors) {
    FieldError first = errors.get(0);
    String rest = errors.size() == 1 ? "" : ", and " + (errors.size() - 1) + " more";
    return first.field() + " " + first.message() + rest;
  }

  /** What is answered. */
  public Problem problem() {
    return problem;
  }
}
