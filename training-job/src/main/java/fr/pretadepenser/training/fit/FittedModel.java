package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.lit;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.prepare.Preparation;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The model that ships, learned from all labelled clients.
 *
 * @param slots in order
 * @param preparation its values of categories
 * @param trees as they were grown
 */
public record FittedModel(FeatureDictionary slots, Preparation preparation, FittedTrees trees) {

  /** Grows a given number of rounds on all labelled clients. */
  public static FittedModel fit(
      FeatureDictionary slots, Learner learner, long seed, int rounds, Dataset<Row> labelled) {
    Preparation preparation = Preparation.fit(slots, labelled);
    Dataset<Row> prepared = preparation.apply(labelled, Clients.CLIENT, Clients.TARGET);
    return new FittedModel(slots, preparation, learner.fit(seed, rounds, prepared));
  }

  /** Client, outcome and margin of labelled clients, by the trees as they were grown. */
  public Dataset<Row> margins(Dataset<Row> labelled) {
    return Margins.of(
        trees,
        preparation
            .apply(labelled, Clients.CLIENT, Clients.TARGET)
            .withColumn(Folds.FOLD, lit(-1)));
  }
}
