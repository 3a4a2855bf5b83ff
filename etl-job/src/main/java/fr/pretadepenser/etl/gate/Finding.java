package fr.pretadepenser.etl.gate;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One judgement, in words.
 *
 * @param table it is about
 * @param column it is about; empty if it is about rows
 * @param figure what was looked at
 * @param expected what it should have been
 * @param seen what it was
 * @param history whether earlier nights say what was expected
 * @param outcome what follows
 */
record Finding(
    String table,
    String column,
    String figure,
    String expected,
    String seen,
    boolean history,
    Outcome outcome) {

  /** On one line, for the log and the message of a refusal. */
  @JsonIgnore
  String line() {
    return "%s: %s: %s expected%s, %s seen"
        .formatted(table, figure, expected, history ? " after earlier nights" : "", seen);
  }
}
