package fr.pretadepenser.etl.gate;

import com.amazon.deequ.anomalydetection.AnomalyDetectionStrategy;
import com.amazon.deequ.anomalydetection.AnomalyDetector;
import com.amazon.deequ.anomalydetection.BatchNormalStrategy;
import com.amazon.deequ.anomalydetection.DataPoint;
import com.amazon.deequ.anomalydetection.SimpleThresholdStrategy;
import fr.pretadepenser.etl.gate.Figure.Kind;
import fr.pretadepenser.etl.gate.GateConfig.Change;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import scala.Option;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Tonight's figure against the nights before, by deequ's anomaly detection. With enough nights it
 * must both leave the band of their usual variation and have moved by a size that matters: the
 * first alone alarms at trifles where nothing ever varies, the second alone where much does. With
 * fewer, only the size of the change since the last night counts.
 */
final class Anomalies {
  /** Standard errors of a share that chance alone may move it by. */
  private static final double CHANCE = 3;

  private final GateConfig config;

  Anomalies(GateConfig config) {
    this.config = config;
  }

  /** How a figure compares, and the band that it was expected in. */
  record Comparison(Outcome outcome, Bounds expected) {}

  /**
   * Judges {@code tonight}.
   *
   * @param past of the same figure; at least one night
   * @param rows that a share is a share of
   */
  Comparison judge(Figure figure, SortedMap<Instant, Double> past, double tonight, double rows) {
    boolean enough = past.size() >= config.minNights();
    double centre =
        enough
            ? past.values().stream().mapToDouble(Double::doubleValue).average().orElseThrow()
            : past.get(past.lastKey());
    for (Outcome level : List.of(Outcome.ERROR, Outcome.WARNING)) {
      Change change = config.change(level);
      double most = tolerance(figure.kind(), centre, change, rows);
      Bounds band = around(centre, most, figure.kind());
      boolean moved =
          isAnomaly(new SimpleThresholdStrategy(band.low(), band.high()), past, tonight);
      if (moved && (!enough || isAnomaly(usual(change.deviations()), past, tonight))) {
        return new Comparison(level, band);
      }
    }
    double most = tolerance(figure.kind(), centre, config.warning(), rows);
    return new Comparison(Outcome.PASSED, around(centre, most, figure.kind()));
  }

  private static Bounds around(double centre, double most, Kind kind) {
    return kind.isShare()
        ? new Bounds(Math.max(0, centre - most), Math.min(1, centre + most), true)
        : new Bounds(centre - most, centre + most, false);
  }

  private static double tolerance(Kind kind, double centre, Change change, double rows) {
    if (kind == Kind.ROWS) {
      return change.rows() * centre;
    }
    if (kind == Kind.MEAN) {
      return change.mean() * Math.abs(centre);
    }
    double share = Math.min(1, Math.max(0, centre));
    return change.share() + CHANCE * Math.sqrt(share * (1 - share) / Math.max(1, rows));
  }

  private static AnomalyDetectionStrategy usual(double deviations) {
    Option<Object> factor = Option.apply((Object) deviations);
    return new BatchNormalStrategy(factor, factor, false);
  }

  private static boolean isAnomaly(
      AnomalyDetectionStrategy strategy, SortedMap<Instant, Double> past, double tonight) {
    List<DataPoint<Object>> points =
        past.entrySet().stream()
            .map(night -> point(night.getKey().toEpochMilli(), night.getValue()))
            .toList();
    Seq<DataPoint<Object>> before =
        JavaConverters.asScalaBufferConverter(points).asScala().toList();
    long after = past.lastKey().toEpochMilli() + 1;
    return new AnomalyDetector(strategy)
        .isNewPointAnomalous(before, point(after, tonight))
        .anomalies()
        .nonEmpty();
  }

  private static DataPoint<Object> point(long time, double value) {
    return new DataPoint<>(time, Option.apply((Object) value));
  }
}
