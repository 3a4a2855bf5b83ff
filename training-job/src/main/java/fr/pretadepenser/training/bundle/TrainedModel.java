package fr.pretadepenser.training.bundle;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.evaluate.Platt;
import fr.pretadepenser.training.fit.FittedModel;
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

  /** Joins both. */
  public static TrainedModel of(FittedModel fitted, Platt calibration) {
    return new TrainedModel(
        fitted.slots(), fitted.preparation().categories(), fitted.booster().booster(), calibration);
  }

  /** The pipeline of stock MLeap stages. */
  Pipeline pipeline() {
    try {
      BoostedTrees trees = BoostedTrees.parse(booster.toByteArray("json"));
      return ScoringPipeline.of(slots, categories, trees, calibration);
    } catch (XGBoostError e) {
      throw new IllegalStateException(e);
    }
  }
}
