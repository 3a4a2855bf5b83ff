package fr.pretadepenser.serving.importance;

import com.fasterxml.jackson.databind.JsonNode;
import fr.pretadepenser.contract.feature.Family;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.importance.Importance;
import fr.pretadepenser.contract.importance.Importance.FamilyWeight;
import fr.pretadepenser.contract.importance.Importance.FeatureWeight;
import fr.pretadepenser.serving.bundle.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The weights of features: as the model's card tells them, or of a sample of the night. */
public final class Weights {
  private static final Text OF_CARD =
      new Text(
          "Moyenne des contributions exactes (valeurs de Shapley) en valeur absolue, en log-cotes,"
              + " mesurée à l'entraînement sur %d clients.",
          "Mean of the exact contributions (Shapley values) in absolute value, in log-odds,"
              + " measured at training on %d clients.");
  private static final Text OF_NIGHT =
      new Text(
          "Moyenne des contributions exactes (valeurs de Shapley) en valeur absolue, en log-cotes,"
              + " sur %d clients de la nuit, régulièrement espacés.",
          "Mean of the exact contributions (Shapley values) in absolute value, in log-odds, over"
              + " %d clients of the night, evenly spaced.");

  private Weights() {}

  /** Of the card if it tells them, else of the sample. */
  public static Importance of(Snapshot snapshot, Supplier<ExplainedSample> sample, Instant at) {
    JsonNode card = CardFile.of(snapshot.bundle()).path("importance");
    return card.path("features").isArray()
        ? ofCard(snapshot, card, at)
        : ofSample(snapshot, sample.get(), at);
  }

  private static Importance ofCard(Snapshot snapshot, JsonNode card, Instant at) {
    Map<String, Feature> known = new HashMap<>();
    snapshot.bundle().dictionary().features().forEach(slot -> known.put(slot.name(), slot));
    List<FeatureWeight> features = new ArrayList<>();
    for (JsonNode weight : card.path("features")) {
      Feature feature = known.get(weight.path("feature").asText());
      if (feature != null) {
        features.add(weight(feature, weight.path("weight").asDouble()));
      }
    }
    Map<Family, Double> families = new EnumMap<>(Family.class);
    for (Family family : Family.values()) {
      JsonNode weight = card.path("families").path(family.name());
      if (weight.isNumber()) {
        families.put(family, weight.asDouble());
      }
    }
    int clients = card.path("clients").asInt();
    String night =
        snapshot.bundle().manifest().lineage().getOrDefault("night", snapshot.store().name());
    return importance(snapshot, clients, features, families, OF_CARD, night, at);
  }

  private static Importance ofSample(Snapshot snapshot, ExplainedSample sample, Instant at) {
    List<FeatureWeight> features =
        sample.order().stream()
            .map(slot -> weight(sample.features().get(slot), sample.weight(slot)))
            .toList();
    Map<Family, Double> families = new EnumMap<>(Family.class);
    for (double[] client : sample.contributions()) {
      Map<Family, Double> sums = new EnumMap<>(Family.class);
      for (int j = 0; j < client.length; j++) {
        sums.merge(sample.features().get(j).family(), client[j], Double::sum);
      }
      sums.forEach(
          (family, sum) -> families.merge(family, Math.abs(sum) / sample.clients(), Double::sum));
    }
    String night = snapshot.store().name();
    return importance(snapshot, sample.clients(), features, families, OF_NIGHT, night, at);
  }

  private static FeatureWeight weight(Feature feature, double weight) {
    return new FeatureWeight(feature.name(), feature.label(), feature.family(), weight);
  }

  private static Importance importance(
      Snapshot snapshot,
      int clients,
      List<FeatureWeight> features,
      Map<Family, Double> families,
      Text method,
      String night,
      Instant at) {
    return new Importance(
        clients,
        features.stream()
            .filter(feature -> feature.weight() > 0)
            .sorted(Comparator.comparingDouble(feature -> -feature.weight()))
            .toList(),
        families.entrySet().stream()
            .map(one -> new FamilyWeight(one.getKey(), one.getKey().label(), one.getValue()))
            .sorted(Comparator.comparingDouble(family -> -family.weight()))
            .toList(),
        new Text(method.fr().formatted(clients), method.en().formatted(clients)),
        snapshot.bundle().manifest().version(),
        night,
        at);
  }
}
