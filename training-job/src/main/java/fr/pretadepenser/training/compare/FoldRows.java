package fr.pretadepenser.training.compare;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.fit.Margins;
import fr.pretadepenser.training.fit.Predictor;
import fr.pretadepenser.training.prepare.Imputation;
import fr.pretadepenser.training.prepare.Preparation;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Clients prepared for one fold: categories learned from the others alone. */
final class FoldRows {
  private final Dataset<Row> prepared;
  private final int held;
  private final int[] cardinalities;

  private FoldRows(Dataset<Row> prepared, int held, int[] cardinalities) {
    this.prepared = prepared;
    this.held = held;
    this.cardinalities = cardinalities;
  }

  /** Margins of the held fold, cached, and how long fitting took. */
  record Predicted(Dataset<Row> margins, double seconds) {}

  static FoldRows of(FeatureDictionary slots, Dataset<Row> labelled, int held) {
    Preparation preparation =
        Preparation.fit(slots, labelled.filter(col(Folds.FOLD).notEqual(held)));
    Dataset<Row> prepared =
        Clients.inOrder(
                preparation.apply(
                    labelled, Clients.CLIENT, Clients.TARGET, Folds.FOLD, Folds.STOPPING),
                1)
            .persist(StorageLevel.MEMORY_AND_DISK());
    int[] cardinalities =
        slots.features().stream().mapToInt(slot -> indices(preparation, slot)).toArray();
    return new FoldRows(prepared, held, cardinalities);
  }

  /** All labelled clients, cached. */
  Dataset<Row> prepared() {
    return prepared;
  }

  /** Of each slot: how many indices a category has, 0 for a number. */
  int[] cardinalities() {
    return cardinalities.clone();
  }

  /** One more than there are values: the missing and the unseen have an index of their own. */
  private static int indices(Preparation preparation, Feature slot) {
    return slot.isCategory()
        ? preparation.categories().getOrDefault(slot.name(), List.of()).size() + 1
        : 0;
  }

  /** Fits on the other folds, predicts this one. */
  Predicted predict(Contender contender, Treatment treatment, long seed) {
    Dataset<Row> training = prepared.filter(col(Folds.FOLD).notEqual(held));
    Dataset<Row> judged = prepared.filter(col(Folds.FOLD).equalTo(held));
    long start = System.nanoTime();
    if (treatment == Treatment.SMOTE) {
      // Made-up clients miss nothing, so nobody may: else what is missing would tell who is real.
      Imputation imputation = Imputation.fit(training);
      training = imputation.apply(training).persist(StorageLevel.MEMORY_AND_DISK());
      judged = imputation.apply(judged);
    }
    Predictor predictor = contender.fit(seed, treatment, training, cardinalities);
    double seconds = (System.nanoTime() - start) / 1e9;
    Dataset<Row> margins = Margins.of(predictor, judged).persist(StorageLevel.MEMORY_AND_DISK());
    margins.count();
    if (treatment == Treatment.SMOTE) {
      training.unpersist();
    }
    return new Predicted(margins, seconds);
  }

  void close() {
    prepared.unpersist();
  }
}
