package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.prepare.Preparation;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Predicts every labelled client by a model that never saw it: for each fold, slots, categories and
 * trees are learned from the other folds alone, of which one part decides when to stop.
 *
 * @param slots of the model, or to choose from
 * @param learner how trees are grown
 * @param folds as assigned to the clients
 * @param parallel how many folds are fitted at a time
 * @param selector of each fold's slots
 */
public record CrossFit(
    FeatureDictionary slots, Learner learner, Folds folds, int parallel, SlotSelector selector) {
  /** Column of the margin. */
  public static final String MARGIN = "MARGIN";

  /** With all slots. */
  public CrossFit(FeatureDictionary slots, Learner learner, Folds folds, int parallel) {
    this(slots, learner, folds, parallel, SlotSelector.ALL);
  }

  /**
   * The predictions of all folds.
   *
   * @param margins client, outcome, fold and margin of every labelled client, cached
   * @param rounds at which each fold's model stopped, by fold
   */
  public record OutOfFold(Dataset<Row> margins, List<Integer> rounds) {

    /** The middle of the rounds: how many the model that ships grows. */
    public int medianRounds() {
      return rounds.stream().sorted().toList().get(rounds.size() / 2);
    }
  }

  /** Fits and predicts all folds of labelled clients. */
  public OutOfFold run(Dataset<Row> labelled) {
    List<OneFold> done = FoldsSideBySide.run(folds.count(), parallel, held -> fold(labelled, held));
    Dataset<Row> margins = done.stream().map(OneFold::margins).reduce(Dataset::union).orElseThrow();
    return new OutOfFold(margins, done.stream().map(OneFold::rounds).toList());
  }

  private record OneFold(Dataset<Row> margins, int rounds) {}

  private OneFold fold(Dataset<Row> labelled, int held) {
    Dataset<Row> training = labelled.filter(col(Folds.FOLD).notEqual(held));
    long seed = folds.seed() + held;
    FeatureDictionary kept = selector.select(slots, learner, seed, training);
    Preparation preparation = Preparation.fit(kept, training);
    Dataset<Row> prepared =
        preparation
            .apply(labelled, Clients.CLIENT, Clients.TARGET, Folds.FOLD, Folds.STOPPING)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> others = prepared.filter(col(Folds.FOLD).notEqual(held));
    FittedTrees trees =
        learner.fitStoppedEarly(
            seed,
            others.filter(col(Folds.STOPPING).equalTo(false)),
            others.filter(col(Folds.STOPPING)));
    Dataset<Row> margins =
        Margins.of(trees, prepared.filter(col(Folds.FOLD).equalTo(held)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    margins.count();
    prepared.unpersist();
    return new OneFold(margins, trees.rounds());
  }
}
