package fr.pretadepenser.training.tune;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.LogLossGain;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Placements;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import fr.pretadepenser.training.tune.Rungs.Rung;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The whole search: halving on folds of its own, then the best candidate against the configured
 * settings on the folds of training, client by client. No client of the frozen tenth is ever read.
 *
 * @param configured settings that stay unless others are better by more than noise
 * @param folds of training, by which the two are compared
 * @param settings how long and how widely
 * @param parallel fits at a time
 * @param progress told each step
 */
public record Tuning(
    Boosting configured,
    Folds folds,
    TuningSettings settings,
    int parallel,
    Consumer<String> progress) {
  private static final int PARTS = 1_000_000;

  /**
   * Searches, or goes on where an earlier run in the same folder stopped.
   *
   * @param night whose clients these are
   * @param clients of it, with the inputs of the slots
   * @param folder for trials.jsonl
   */
  public TuningReport run(
      String night, FeatureDictionary slots, Dataset<Row> clients, Path folder) {
    // Other folds than those that judge at the end, which no candidate was chosen by.
    Folds inner = new Folds(settings.folds(), folds.seed() + 1, folds.stoppingParts());
    Trials trials = Trials.open(folder, search(night));
    double earlier = trials.elapsed();
    long start = System.nanoTime();
    DoubleSupplier clock = () -> earlier + (System.nanoTime() - start) / 1e9;
    List<Boosting> drawn = SearchSpace.draw(configured, settings.candidates(), folds.seed());
    List<Halving.Result> rungs =
        new Halving(
                (rung, candidate, boosting) ->
                    judge(rung, candidate, boosting, inner, slots, clients, clock),
                settings,
                parallel,
                clock,
                progress)
            .run(drawn, trials);
    Trial best = best(rungs);
    progress.accept("candidate " + (best.candidate() + 1) + " against the configured settings");
    Outcomes before = outOfFold(configured, slots, clients);
    Outcomes after = outOfFold(best.settings(), slots, clients);
    return new TuningReport(
        night,
        folds.seed(),
        before.size(),
        before.positives(),
        rungs,
        configured,
        best.settings(),
        LogLossGain.mean(before),
        LogLossGain.mean(after),
        Auc.of(before),
        Auc.of(after),
        LogLossGain.of(before, after),
        AucGain.delong(Placements.of(before), Placements.of(after)),
        clock.getAsDouble());
  }

  /** The best of the highest rung that any other than the configured settings reached in time. */
  private static Trial best(List<Halving.Result> rungs) {
    return rungs.stream()
        .flatMap(rung -> rung.trials().stream())
        .filter(trial -> trial.candidate() != 0)
        .min(Comparator.comparing(Trial::rung).reversed().thenComparing(Trial::logLoss))
        .orElseThrow(
            () ->
                Failure.failedCheck(
                    "no candidate was judged in time: training.tuning.budget is too short"));
  }

  private Trials.Search search(String night) {
    return new Trials.Search(
        night,
        folds.seed(),
        settings.candidates(),
        settings.halving(),
        settings.folds(),
        configured.toString());
  }

  private Trial judge(
      Rung rung,
      int candidate,
      Boosting boosting,
      Folds inner,
      FeatureDictionary slots,
      Dataset<Row> clients,
      DoubleSupplier clock) {
    long start = System.nanoTime();
    Dataset<Row> labelled = LabelledClients.of(share(clients, rung.share()), inner);
    LabelledClients.requireOutcomes(labelled, inner, "the first rung of tuning");
    OutOfFold outOfFold = new CrossFit(slots, boosting, inner, 1).run(labelled);
    Outcomes logOdds = OutOfFoldMargins.collect(outOfFold).all();
    labelled.unpersist();
    return new Trial(
        rung.number(),
        candidate,
        boosting,
        logOdds.size(),
        LogLossGain.mean(logOdds),
        outOfFold.rounds(),
        (System.nanoTime() - start) / 1e9,
        clock.getAsDouble());
  }

  /** Drawn by a hash of their number: a smaller share is a part of every larger one. */
  private Dataset<Row> share(Dataset<Row> clients, double share) {
    return clients.filter(
        pmod(xxhash64(lit(folds.seed()), lit("share"), col(Clients.CLIENT)), lit(PARTS))
            .lt(lit(Math.round(share * PARTS))));
  }

  private Outcomes outOfFold(Boosting boosting, FeatureDictionary slots, Dataset<Row> clients) {
    Dataset<Row> labelled = LabelledClients.of(clients, folds);
    OutOfFoldMargins margins =
        OutOfFoldMargins.collect(new CrossFit(slots, boosting, folds, parallel).run(labelled));
    labelled.unpersist();
    return CrossCalibration.fit(margins).logOdds(margins);
  }
}
