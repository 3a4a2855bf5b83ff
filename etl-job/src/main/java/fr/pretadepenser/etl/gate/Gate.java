package fr.pretadepenser.etl.gate;

import com.amazon.deequ.analyzers.runners.AnalyzerContext;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.night.NightMetrics.TableMetrics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Judges a night, table by table. */
public final class Gate {
  static final String FEATURES = "feature";

  private final Instant at;
  private final long clients;
  private final History history;
  private final Anomalies anomalies;
  private final TableGate tables;
  private final List<TableQuality> judged = new ArrayList<>();
  private final Map<String, Measurement> measured = new LinkedHashMap<>();

  /**
   * A gate that has judged nothing yet.
   *
   * @param past complete nights before this one
   * @param at the night's own time, later than theirs
   * @param clients of the night
   */
  public Gate(GateConfig config, List<PastNight> past, Instant at, long clients) {
    this.at = at;
    this.clients = clients;
    this.history = new History(past);
    this.anomalies = new Anomalies(config);
    this.tables = new TableGate(history, anomalies);
  }

  /** Judges the clean rows of a table. */
  public void judge(SourceTable source, Dataset<Row> clean, TableMetrics counts) {
    List<Expectation> expectations = Expectations.of(source);
    List<String> columns = Arrays.asList(clean.columns());
    judge(source.folder(), clean, counts, expectations, columns);
  }

  /** Judges the features that the model may see. */
  public void judgeFeatures(Dataset<Row> rows, TableMetrics counts, List<Feature> features) {
    List<String> names = features.stream().map(Feature::name).toList();
    judge(FEATURES, rows, counts, FeatureExpectations.of(features), names);
  }

  private void judge(
      String table,
      Dataset<Row> rows,
      TableMetrics counts,
      List<Expectation> expectations,
      List<String> columns) {
    List<Figure> followed = Expectations.followed(expectations, columns);
    Measurement measurement = Measurement.of(rows, expectations, followed, clients);
    measured.put(table, measurement);
    judged.add(tables.judge(table, rows, counts, clients, measurement, followed));
  }

  /** What was found, as JSON and as a page. */
  public Verdict verdict(String night, Labels labels) {
    Map<String, AnalyzerContext> metrics = new LinkedHashMap<>();
    measured.forEach((table, measurement) -> metrics.put(table, measurement.context()));
    Quality quality = Quality.of(night, at, history.nights(), judged, History.json(at, metrics));
    TablePlots plots = new TablePlots(measured, history, anomalies, at);
    return new Verdict(quality, QualityPage.of(quality, labels, plots));
  }
}
