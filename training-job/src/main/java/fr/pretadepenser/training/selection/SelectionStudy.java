package fr.pretadepenser.training.selection;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.SlotSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Models of all slots against models of fewer, for the same clients in the same folds. Every fold
 * ranks the slots once, on its training clients, and refits for each size: the figures of a size
 * tell what its choice is worth too.
 *
 * @param learner how trees are grown
 * @param folds of training
 * @param parallel folds fitted at a time
 * @param rule whose threshold and costs count
 * @param progress told each step
 */
public record SelectionStudy(
    Learner learner, Folds folds, int parallel, DecisionRule rule, Consumer<String> progress) {

  /**
   * Measures all sizes.
   *
   * @param night whose clients these are
   * @param slots to choose from
   * @param clients of it, with the inputs of the slots
   * @param sizes how many to keep, each fewer than there are and room for the terms of the loan
   */
  public SelectionReport run(
      String night, FeatureDictionary slots, Dataset<Row> clients, List<Integer> sizes) {
    long start = System.nanoTime();
    int count = slots.features().size();
    // Before anything is fitted, for the largest model takes longest and comes first.
    int least = Math.max(1, Ranking.terms(slots).size());
    for (int size : sizes) {
      if (size < least || size >= count) {
        throw Failure.badConfiguration(
            "--sizes: %d is not between %d, the terms of the loan, and %d, of %d slots"
                .formatted(size, least, count - 1, count));
      }
    }
    Dataset<Row> labelled = LabelledClients.of(clients, folds);
    LabelledClients.requireOutcomes(labelled, folds, "the selection");
    Outcomes all = outOfFold(slots, labelled, SlotSelector.ALL);
    List<Size> measured = new ArrayList<>();
    add(measured, Size.all(count, all, rule));
    Rankings rankings = new Rankings();
    for (int size : sizes) {
      Outcomes fewer = outOfFold(slots, labelled, rankings.keeping(size));
      add(measured, Size.fewer(size, all, fewer, rule, Stability.of(rankings.kept(size))));
    }
    labelled.unpersist();
    return new SelectionReport(
        night,
        all.size(),
        all.positives(),
        folds.count(),
        measured,
        (System.nanoTime() - start) / 1e9);
  }

  private void add(List<Size> measured, Size size) {
    measured.add(size);
    progress.accept(
        "%d slots: AUC %.4f%s"
            .formatted(
                size.features(),
                size.auc().value(),
                size.price() == null ? "" : ", " + size.price().auc() + " against all"));
  }

  /** Calibrated log-odds of every client, in the order of client numbers. */
  private Outcomes outOfFold(
      FeatureDictionary slots, Dataset<Row> labelled, SlotSelector selector) {
    OutOfFold outOfFold = new CrossFit(slots, learner, folds, parallel, selector).run(labelled);
    OutOfFoldMargins margins = OutOfFoldMargins.collect(outOfFold);
    outOfFold.margins().unpersist();
    return CrossCalibration.fit(margins).logOdds(margins);
  }
}
