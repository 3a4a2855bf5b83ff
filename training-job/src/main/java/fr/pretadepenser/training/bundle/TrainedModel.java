package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.FittedModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ml.combust.mleap.runtime.transformer.Pipeline;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * A fitted model with its calibration, as the exporter takes it.
 *
 * @param slots in order
 * @param categories values of each category in index order
 * @param booster for one thread
 * @param calibration of its margins
 */
public record TrainedModel(
    FeatureDictionary slots,
    Map<String, List<String>> categories,
    Booster booster,
    Platt calibration) {
  private static final int MOST_GAINS = 20;

  /** Joins both. */
  public static TrainedModel of(FittedModel fitted, Platt calibration) {
    return new TrainedModel(
        fitted.slots(), fitted.preparation().categories(), fitted.booster().booster(), calibration);
  }

  /** The booster in XGBoost's own JSON. */
  public byte[] trees() {
    try {
      return booster.toByteArray("json");
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }

  /** Share of the trees' total gain, by feature, largest first, at most twenty. */
  public Map<String, Double> gains() {
    Map<String, Double> gains;
    try {
      String[] names = slots.features().stream().map(Feature::name).toArray(String[]::new);
      gains = booster.getScore(names, "total_gain");
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
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
    return ScoringPipeline.of(slots, categories, BoostedTrees.parse(trees()), calibration);
  }
}
