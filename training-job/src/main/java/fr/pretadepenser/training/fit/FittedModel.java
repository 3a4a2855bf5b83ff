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
 * @param booster its trees
 */
public record FittedModel(FeatureDictionary slots, Preparation preparation, FittedBooster booster) {

  /** Grows a given number of rounds on all labelled clients. */
  public static FittedModel fit(
      FeatureDictionary slots, Boosting boosting, long seed, int rounds, Dataset<Row> labelled) {
    Preparation preparation = Preparation.fit(slots, labelled);
    Dataset<Row> prepared = preparation.apply(labelled).select(Clients.TARGET, Preparation.SLOTS);
    return new FittedModel(slots, preparation, FittedBooster.fit(boosting, seed, rounds, prepared));
  }

  /** Client, outcome and margin of labelled clients, by XGBoost itself. */
  public Dataset<Row> margins(Dataset<Row> labelled) {
    return Margins.of(booster, preparation.apply(labelled).withColumn(Folds.FOLD, lit(-1)));
  }
}
