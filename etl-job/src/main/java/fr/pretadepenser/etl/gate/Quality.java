package fr.pretadepenser.etl.gate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * {@code quality.json} of a night: what its data was found to be.
 *
 * @param night its name
 * @param at when it was judged
 * @param verdict the worst of all judgements
 * @param judged how many there were
 * @param warnings how many of them warn
 * @param errors how many of them refuse the night
 * @param nights earlier ones that it was compared with
 * @param tables in the order of the walk, the features last
 * @param metrics all figures as deequ keeps them, for the nights to come
 */
record Quality(
    String night,
    Instant at,
    Outcome verdict,
    int judged,
    int warnings,
    int errors,
    int nights,
    List<TableQuality> tables,
    JsonNode metrics) {

  static Quality of(
      String night, Instant at, int nights, List<TableQuality> tables, JsonNode metrics) {
    List<Finding> all = tables.stream().flatMap(table -> table.findings().stream()).toList();
    int warnings = count(all, Outcome.WARNING);
    int errors = count(all, Outcome.ERROR);
    Outcome verdict = errors > 0 ? Outcome.ERROR : warnings > 0 ? Outcome.WARNING : Outcome.PASSED;
    return new Quality(night, at, verdict, all.size(), warnings, errors, nights, tables, metrics);
  }

  private static int count(List<Finding> findings, Outcome outcome) {
    return (int) findings.stream().filter(finding -> finding.outcome() == outcome).count();
  }

  /** The judgements of that outcome, in the order of the tables. */
  @JsonIgnore
  List<Finding> findings(Outcome outcome) {
    return tables.stream()
        .flatMap(table -> table.findings().stream())
        .filter(finding -> finding.outcome() == outcome)
        .toList();
  }
}
