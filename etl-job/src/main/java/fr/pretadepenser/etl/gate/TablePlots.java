package fr.pretadepenser.etl.gate;

import fr.pretadepenser.etl.gate.Figure.Kind;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The plots of a table: its rows, the means, what changed, and the missing rates that matter. */
final class TablePlots {
  private static final int MOST = 16;

  private final Map<String, Measurement> tonight;
  private final History history;
  private final Anomalies anomalies;
  private final Instant at;

  TablePlots(Map<String, Measurement> tonight, History history, Anomalies anomalies, Instant at) {
    this.tonight = tonight;
    this.history = history;
    this.anomalies = anomalies;
    this.at = at;
  }

  /** As SVG; empty without earlier nights. */
  String of(TableQuality table) {
    Measurement measured = tonight.get(table.table());
    if (measured == null) {
      return "";
    }
    return chosen(table, measured).stream()
        .limit(MOST)
        .map(figure -> plot(table, figure, measured.value(figure)))
        .collect(Collectors.joining());
  }

  private static Set<Figure> chosen(TableQuality table, Measurement measured) {
    Set<String> changed =
        table.findings().stream()
            .filter(finding -> finding.history() && finding.outcome() != Outcome.PASSED)
            .map(Finding::figure)
            .collect(Collectors.toSet());
    List<Figure> all = List.copyOf(measured.figures());
    Set<Figure> chosen = new LinkedHashSet<>(List.of(Figure.rows()));
    all.stream().filter(figure -> changed.contains(figure.name())).forEach(chosen::add);
    all.stream().filter(figure -> figure.kind() == Kind.MEAN).forEach(chosen::add);
    measured.expectations().stream()
        .map(Expectation::figure)
        .filter(figure -> figure.kind() == Kind.MISSING)
        .filter(figure -> measured.value(figure).orElse(0) > 0)
        .forEach(chosen::add);
    return chosen;
  }

  private String plot(TableQuality table, Figure figure, OptionalDouble value) {
    SortedMap<Instant, Double> past = history.of(table.table(), figure);
    if (past.isEmpty() || value.isEmpty()) {
      return "";
    }
    double number = value.getAsDouble();
    Bounds band = anomalies.judge(figure, past, number, (double) table.rowsOut()).expected();
    return new HistoryPlot(
            table.table() + "-" + Integer.toHexString(figure.name().hashCode()),
            figure.name(),
            past,
            at,
            number,
            band)
        .svg();
  }
}
