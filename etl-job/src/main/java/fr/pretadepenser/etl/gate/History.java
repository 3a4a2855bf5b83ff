package fr.pretadepenser.etl.gate;

import com.amazon.deequ.analyzers.runners.AnalyzerContext;
import com.amazon.deequ.metrics.DoubleMetric;
import com.amazon.deequ.metrics.Metric;
import com.amazon.deequ.repository.AnalysisResult;
import com.amazon.deequ.repository.AnalysisResultSerde;
import com.amazon.deequ.repository.ResultKey;
import com.amazon.deequ.repository.memory.InMemoryMetricsRepository;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.json.Json;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import scala.Tuple2;
import scala.collection.JavaConverters;
import scala.collection.Seq;
import scala.collection.immutable.Map$;

/** The metrics of the nights before, in deequ's repository, and how a night's are kept as JSON. */
final class History {
  private static final String TABLE = "table";

  private final InMemoryMetricsRepository repository = new InMemoryMetricsRepository();
  private final Map<String, Map<String, SortedMap<Instant, Double>>> series = new HashMap<>();
  private final int nights;

  /** Of what the nights left; one whose file this code cannot read is passed over. */
  History(List<PastNight> nights) {
    int known = 0;
    for (PastNight night : nights) {
      List<AnalysisResult> results = results(night);
      results.forEach(result -> repository.save(result.resultKey(), result.analyzerContext()));
      known += results.isEmpty() ? 0 : 1;
    }
    this.nights = known;
  }

  private static List<AnalysisResult> results(PastNight night) {
    try {
      JsonNode metrics = Json.MAPPER.readTree(night.quality()).path("metrics");
      return JavaConverters.seqAsJavaList(AnalysisResultSerde.deserialize(metrics.toString()));
    } catch (JsonProcessingException | RuntimeException written) {
      return List.of();
    }
  }

  /** How many nights it knows. */
  int nights() {
    return nights;
  }

  /** The figure on earlier nights, oldest first; those that could not say it left out. */
  SortedMap<Instant, Double> of(String table, Figure figure) {
    SortedMap<Instant, Double> past = new TreeMap<>();
    series
        .computeIfAbsent(table, this::load)
        .getOrDefault(key(figure), new TreeMap<>())
        .forEach((at, metric) -> past.put(at, DeequCheck.value(figure, metric)));
    return past;
  }

  private Map<String, SortedMap<Instant, Double>> load(String table) {
    Map<String, SortedMap<Instant, Double>> byFigure = new HashMap<>();
    Seq<AnalysisResult> results = repository.load().withTagValues(tag(table)).get();
    for (AnalysisResult result : JavaConverters.seqAsJavaList(results)) {
      Instant at = Instant.ofEpochMilli(result.resultKey().dataSetDate());
      for (Metric<?> metric :
          JavaConverters.asJavaIterable(result.analyzerContext().metricMap().values())) {
        if (metric instanceof DoubleMetric number && number.value().isSuccess()) {
          byFigure
              .computeIfAbsent(number.name() + " " + number.instance(), key -> new TreeMap<>())
              .put(at, (Double) number.value().get());
        }
      }
    }
    return byFigure;
  }

  /** What deequ calls the figure's metric. */
  private static String key(Figure figure) {
    return switch (figure.kind()) {
      case ROWS -> "Size *";
      case MISSING -> "Completeness " + figure.column();
      case RANGE, CODES, CODE -> "Compliance " + figure.name();
      case MEAN -> "Mean " + figure.column();
      case DEVIATION -> "StandardDeviation " + figure.column();
    };
  }

  /** The metrics of a night, by table, as deequ writes them. */
  static JsonNode json(Instant at, Map<String, AnalyzerContext> tables) {
    List<AnalysisResult> results =
        tables.entrySet().stream()
            .map(
                table ->
                    new AnalysisResult(
                        new ResultKey(at.toEpochMilli(), tag(table.getKey())), table.getValue()))
            .toList();
    String json =
        AnalysisResultSerde.serialize(
            JavaConverters.asScalaBufferConverter(results).asScala().toList());
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static scala.collection.immutable.Map<String, String> tag(String table) {
    return Map$.MODULE$.<String, String>empty().$plus(new Tuple2<>(TABLE, table));
  }
}
