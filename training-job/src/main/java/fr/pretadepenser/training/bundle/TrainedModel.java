package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.FittedModel;
import fr.pretadepenser.training.fit.FittedTrees;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.combust.mleap.runtime.transformer.Pipeline;

/**
 * A fitted model with its calibration, as the exporter takes it.
 *
 * @param slots in order
 * @param categories values of each category in index order
 * @param fitted its trees, with what their own library says of them
 * @param calibration of its margins
 */
public record TrainedModel(
    FeatureDictionary slots,
    Map<String, List<String>> categories,
    FittedTrees fitted,
    Platt calibration) {
  private static final int MOST_GAINS = 20;

  /** Joins both. */
  public static TrainedModel of(FittedModel fitted, Platt calibration) {
    return new TrainedModel(
        fitted.slots(), fitted.preparation().categories(), fitted.trees(), calibration);
  }

  /** The exported trees as bytes: what tells one model from another. */
  public byte[] trees() {
    return Json.line(fitted.trees()).getBytes(StandardCharsets.UTF_8);
  }

  /** Share of the trees' total gain, by feature, largest first, at most twenty. */
  public Map<String, Double> gains() {
    double[] bySlot = fitted.gains(slots.features().size());
    Map<String, Double> gains = new LinkedHashMap<>();
    for (int j = 0; j < bySlot.length; j++) {
      if (bySlot[j] > 0) {
        gains.put(slots.features().get(j).name(), bySlot[j]);
      }
    }
    double total = gains.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> shares = new LinkedHashMap<>();
    gains.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_GAINS)
        .forEach(gain -> shares.put(gain.getKey(), gain.getValue() / total));
    return shares;
  }

  /** The pipeline of stock MLeap stages. */
  Pipeline pipeline() {
    return ScoringPipeline.of(slots, categories, fitted.trees(), calibration);
  }
}
