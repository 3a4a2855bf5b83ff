package fr.pretadepenser.training.fit;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Chooses which slots a model keeps, by its training clients alone: those it will be judged on are
 * never handed over.
 */
public interface SlotSelector {
  /** Keeps every slot. */
  SlotSelector ALL = (slots, learner, seed, training) -> slots;

  /**
   * The slots kept, in their order.
   *
   * @param slots to choose from
   * @param learner that will grow the model
   * @param seed of the fold, or of the model that ships
   * @param training clients with the inputs of all slots, some of them set apart for stopping
   */
  FeatureDictionary select(
      FeatureDictionary slots, Learner learner, long seed, Dataset<Row> training);
}
