package fr.pretadepenser.etl.gate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import fr.pretadepenser.etl.gate.Anomalies.Comparison;
import fr.pretadepenser.etl.gate.Figure.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Turns a table's measurement into findings: expectations, rejected rows, history. */
final class TableGate {
  /** Of a table's rows, the share that a code may set aside without a word. */
  private static final Bounds FEW_REJECTED = Bounds.parse("at most 0.1 %");

  /** Left out by cleaning, or because no client is theirs. */
  static final String LEFT_OUT = "LEFT_OUT";

  private static final Bounds SOME_LEFT_OUT = Bounds.parse("at most 25 %");

  private static final int CODES_NAMED = 3;

  private final History history;
  private final Anomalies anomalies;

  TableGate(History history, Anomalies anomalies) {
    this.history = history;
    this.anomalies = anomalies;
  }

  TableQuality judge(
      String table,
      Dataset<Row> rows,
      TableMetrics counts,
      long clients,
      Measurement measured,
      List<Figure> followed) {
    List<Finding> findings = new ArrayList<>(rejected(table, counts));
    for (Expectation expectation : measured.expectations()) {
      findings.add(finding(table, rows, clients, measured, expectation));
    }
    Map<String, Double> missing = new LinkedHashMap<>();
    for (Figure figure : followed) {
      OptionalDouble value = measured.value(figure);
      if (value.isPresent()) {
        if (figure.kind() == Kind.MISSING) {
          missing.put(figure.column(), value.getAsDouble());
        }
        SortedMap<Instant, Double> past = history.of(table, figure);
        if (!past.isEmpty()) {
          findings.add(
              compared(table, figure, past, value.getAsDouble(), (double) counts.rowsOut()));
        }
      }
    }
    return new TableQuality(
        table, counts.rowsIn(), counts.rowsOut(), counts.rejected(), missing, findings);
  }

  private static List<Finding> rejected(String table, TableMetrics counts) {
    List<Finding> findings = new ArrayList<>();
    counts
        .rejected()
        .forEach(
            (code, count) -> {
              double share = count / (double) Math.max(1, counts.rowsIn());
              Bounds bounds = code.equals(LEFT_OUT) ? SOME_LEFT_OUT : FEW_REJECTED;
              findings.add(
                  new Finding(
                      table,
                      "",
                      "rows set aside as " + code,
                      bounds.text(),
                      Bounds.show(share, true),
                      false,
                      bounds.holds(share) ? Outcome.PASSED : Outcome.WARNING));
            });
    return findings;
  }

  private static Finding finding(
      String table, Dataset<Row> rows, long clients, Measurement measured, Expectation about) {
    Figure figure = about.figure();
    Outcome outcome = measured.outcome(about);
    Bounds bounds =
        outcome == Outcome.ERROR || about.expected().equals(Bounds.ANY)
            ? about.tolerated()
            : about.expected();
    String seen =
        measured.value(figure).stream()
            .map(value -> figure.kind() == Kind.ROWS ? value / Math.max(1, clients) : value)
            .mapToObj(value -> Bounds.show(value, figure.kind().isShare()))
            .findFirst()
            .orElse("no value");
    if (figure.kind() == Kind.CODES && outcome != Outcome.PASSED) {
      seen += " (" + unknown(rows, figure) + ")";
    }
    return new Finding(
        table,
        figure.column(),
        figure.kind() == Kind.ROWS ? "rows per client" : figure.name(),
        figure.kind() == Kind.DEVIATION ? "above 0" : bounds.text(),
        seen,
        false,
        outcome);
  }

  /** A second look at the table, only once codes are known to be unknown. */
  private static String unknown(Dataset<Row> rows, Figure figure) {
    return rows
        .where(expr("NOT (" + figure.condition() + ")"))
        .groupBy(col(figure.column()))
        .count()
        .orderBy(col("count").desc(), col(figure.column()))
        .limit(CODES_NAMED)
        .collectAsList()
        .stream()
        .map(code -> "'" + code.getString(0) + "' in " + code.getLong(1) + " rows")
        .collect(Collectors.joining(", "));
  }

  private Finding compared(
      String table, Figure figure, SortedMap<Instant, Double> past, double tonight, double rows) {
    Comparison comparison = anomalies.judge(figure, past, tonight, rows);
    return new Finding(
        table,
        figure.column(),
        figure.name(),
        comparison.expected().text(),
        Bounds.show(tonight, figure.kind().isShare()),
        true,
        comparison.outcome());
  }
}
