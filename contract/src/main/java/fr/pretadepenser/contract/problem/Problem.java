package fr.pretadepenser.contract.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A refused request, as RFC 9457 problem details ({@code application/problem+json}).
 *
 * @param type a stable path naming the kind of problem, such as {@code /problems/invalid-input}
 * @param title the kind, in a few words
 * @param status the HTTP status
 * @param detail what was wrong with this request, in one sentence
 * @param errors one per wrong field
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

  /** What is wrong with one field. */
  public record FieldError(String field, String message) {}
}
