package fr.pretadepenser.serving.importance;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.importance.CostCurve;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.http.RequestRefused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What decisions would have cost, as the model's card tells it. */
public final class Costs {
  private Costs() {}

  /**
   * The curve.
   *
   * @throws RequestRefused 404 if the card is of before it was measured
   */
  public static CostCurve of(Snapshot snapshot, Instant at) {
    List<CostCurve.Point> points = new ArrayList<>();
    for (JsonNode point :
        CardFile.of(snapshot.bundle()).path("price").path("curve").path("points")) {
      JsonNode cost = point.path("cost");
      points.add(
          new CostCurve.Point(
              point.path("threshold").asDouble(),
              cost.path("value").asDouble(),
              cost.path("low").asDouble(),
              cost.path("high").asDouble()));
    }
    String version = snapshot.bundle().manifest().version();
    if (points.isEmpty()) {
      throw RequestRefused.notTold("the card of model " + version + " tells no cost curve");
    }
    Figures figures = snapshot.bundle().figures();
    return new CostCurve(
        points,
        figures.threshold(),
        figures.cost(),
        figures.empiricalThreshold(),
        figures.empiricalCost(),
        version,
        snapshot.bundle().manifest().lineage().getOrDefault("night", snapshot.store().name()),
        at);
  }
}
