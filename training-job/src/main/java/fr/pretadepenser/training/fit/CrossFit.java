package fr.pretadepenser.training.fit;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.prepare.Preparation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Predicts every labelled client by a model that never saw it: for each fold, categories and trees
 * are learned from the other folds alone, of which one part decides when to stop.
 *
 * @param slots of the model
 * @param boosting how trees are grown
 * @param folds as assigned to the clients
 * @param parallel how many folds are fitted at a time
 */
public record CrossFit(FeatureDictionary slots, Boosting boosting, Folds folds, int parallel) {
  /** Column of the margin. */
  public static final String MARGIN = "MARGIN";

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
    ExecutorService pool = Executors.newFixedThreadPool(parallel);
    try {
      List<Future<OneFold>> running = new ArrayList<>();
      for (int fold = 0; fold < folds.count(); fold++) {
        int held = fold;
        running.add(pool.submit(() -> fold(labelled, held)));
      }
      List<Integer> rounds = new ArrayList<>();
      Dataset<Row> margins = labelled.sparkSession().emptyDataFrame();
      for (Future<OneFold> one : running) {
        OneFold fold = one.get();
        margins = rounds.isEmpty() ? fold.margins() : margins.union(fold.margins());
        rounds.add(fold.rounds());
      }
      return new OutOfFold(margins, rounds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a fold could not be fitted", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private record OneFold(Dataset<Row> margins, int rounds) {}

  private OneFold fold(Dataset<Row> labelled, int held) {
    Dataset<Row> training = labelled.filter(col(Folds.FOLD).notEqual(held));
    Preparation preparation = Preparation.fit(slots, training);
    Dataset<Row> prepared =
        preparation
            .apply(labelled)
            .select(Clients.CLIENT, Clients.TARGET, Folds.FOLD, Folds.STOPPING, Preparation.SLOTS)
            .persist(StorageLevel.MEMORY_AND_DISK());
    FittedBooster booster =
        FittedBooster.fitStoppedEarly(
            boosting, folds.seed() + held, prepared.filter(col(Folds.FOLD).notEqual(held)));
    Dataset<Row> margins =
        Margins.of(booster, prepared.filter(col(Folds.FOLD).equalTo(held)))
            .persist(StorageLevel.MEMORY_AND_DISK());
    margins.count();
    prepared.unpersist();
    return new OneFold(margins, booster.rounds());
  }
}
