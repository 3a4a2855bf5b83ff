package fr.pretadepenser.training.selection;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.SlotSelector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many slots a model keeps.
 *
 * @param features at most so many, 0 for all
 */
public record Selection(int features) implements SlotSelector {

  /** Refuses a negative number. */
  public Selection {
    if (features < 0) {
      throw Failure.badConfiguration(
          "training.selection.features must be at least 0, not " + features);
    }
  }

  @Override
  public FeatureDictionary select(
      FeatureDictionary slots, Learner learner, long seed, Dataset<Row> training) {
    return features == 0 || features >= slots.features().size()
        ? slots
        : Ranking.of(slots, learner, seed, training).keep(features);
  }
}
