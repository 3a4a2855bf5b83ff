package fr.pretadepenser.training.job;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.bundle.BundleManifest;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.bundle.Reign;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.training.registry.Registry;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The registry as text on a terminal, a model, an interval or an event a line.
 *
 * @param registry read only
 */
record ModelsPage(Registry registry) {

  /** Version, state, areas out of fold and on the frozen tenth, cost and night of every model. */
  String list(List<ModelEvent> events) {
    StringBuilder page = new StringBuilder();
    line(page, "%-24s %-16s %8s %8s %8s  %s", "version", "state", "AUC", "frozen", "cost", "night");
    for (String version : registry.versions()) {
      JsonNode card = Json.read(registry.folder(version).resolve("card.json"), JsonNode.class);
      line(
          page,
          "%-24s %-16s %8s %8s %8s  %s",
          version,
          state(version, events),
          figure(card.at("/figures/auc")),
          figure(card.at("/frozen/auc")),
          figure(card.at("/figures/cost")),
          manifest(version).lineage().getOrDefault("night", "-"));
    }
    return page.toString();
  }

  /** All that is known of one. */
  String show(String version, List<ModelEvent> events) {
    if (!registry.versions().contains(version)) {
      throw Failure.badConfiguration(
          version + " is no finished bundle of " + registry.models() + ": see bin/models list");
    }
    JsonNode card = Json.read(registry.folder(version).resolve("card.json"), JsonNode.class);
    StringBuilder page = new StringBuilder();
    line(page, "%s: %s", version, state(version, events));
    for (Map.Entry<String, String> fact : manifest(version).lineage().entrySet()) {
      line(page, "  %-18s %s", fact.getKey(), fact.getValue());
    }
    figures(page, "out of fold", card.get("figures"));
    figures(page, "frozen tenth", card.get("frozen"));
    for (ModelEvent event : events) {
      if (event.version().equals(version)) {
        line(page, "%s %s by %s: %s", event.at(), event.kind(), event.actor(), event.reason());
        gates(page, event);
      }
    }
    return page.toString();
  }

  /** Every champion with its instants. */
  String served(List<ModelEvent> events) {
    StringBuilder page = new StringBuilder();
    for (Reign reign : Reign.of(events)) {
      line(page, "%s", line(reign));
    }
    return page.isEmpty() ? "no model has served yet\n" : page.toString();
  }

  /** The champion at an instant. */
  String served(List<ModelEvent> events, Instant at) {
    return Reign.at(events, at).map(reign -> line(reign) + "\n").orElse("no model at " + at + "\n");
  }

  private static String line(Reign reign) {
    return "%s  %s – %s  %s by %s: %s"
        .formatted(
            reign.version(),
            reign.from(),
            reign.until() == null ? "now" : reign.until(),
            reign.began().kind(),
            reign.began().actor(),
            reign.began().reason());
  }

  /** Champion, or the kind of the last event, intentions aside. */
  private String state(String version, List<ModelEvent> events) {
    if (registry.champion().filter(version::equals).isPresent()) {
      return "champion";
    }
    boolean served = Reign.of(events).stream().anyMatch(reign -> reign.version().equals(version));
    return events.stream()
        .filter(event -> event.version().equals(version))
        .map(ModelEvent::kind)
        .filter(List.of("trained", "proposed", "refused", "retired")::contains)
        .reduce((former, latter) -> latter)
        .filter(kind -> !served || kind.equals("retired"))
        .orElse(served ? "former champion" : "unknown");
  }

  private BundleManifest manifest(String version) {
    return Json.read(registry.folder(version).resolve("manifest.json"), BundleManifest.class);
  }

  private static void figures(StringBuilder page, String name, JsonNode figures) {
    if (figures != null && !figures.isNull()) {
      line(
          page,
          "%s: %s clients, AUC %s (s.e. %s), PR-AUC %s, log loss %s, slope %s, cost %s (s.e. %s)",
          name,
          figures.path("clients").asText(),
          figure(figures.path("auc")),
          figure(figures.path("aucStandardError")),
          figure(figures.path("averagePrecision")),
          figure(figures.path("logLoss")),
          figure(figures.path("calibrationSlope")),
          figure(figures.path("cost")),
          figure(figures.path("costStandardError")));
    }
  }

  private static void gates(StringBuilder page, ModelEvent event) {
    if (event.gates() != null) {
      for (GateResult gate : event.gates()) {
        line(
            page,
            "  %s %s: %s",
            gate.held() ? "held" : "NOT HELD",
            gate.gate(),
            gate.sentence().en());
      }
    }
  }

  private static String figure(JsonNode value) {
    return value.isNumber() ? String.format(Locale.ROOT, "%.4f", value.asDouble()) : "-";
  }

  private static void line(StringBuilder page, String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
