package fr.pretadepenser.training.ladder;

import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.PairedBootstrap;
import fr.pretadepenser.training.evaluate.Placements;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Models over growing sets of tables, for the same clients in the same folds with the same
 * settings.
 *
 * <p>Everything is repeated with other folds and other draws of rows and columns, and differences
 * are averaged over the repetitions rather than predictions: an average of predictions would judge
 * an ensemble of several models, while one is what ships. Each client's placement is averaged
 * before its variance is taken, so the interval accounts for repetitions sharing their clients.
 *
 * @param admitted protected features let back in
 * @param learner how trees are grown
 * @param folds of the first repetition; the others have seeds of their own
 * @param parallel folds fitted at a time
 * @param settings how it is judged
 * @param progress told each step
 */
public record Ladder(
    List<SlotChoice.Admission> admitted,
    Learner learner,
    Folds folds,
    int parallel,
    LadderSettings settings,
    Consumer<String> progress) {

  /**
   * Climbs all steps.
   *
   * @param chosen which of the night's clients are judged
   */
  public LadderReport climb(Night night, UnaryOperator<Dataset<Row>> chosen, List<Step> steps) {
    long start = System.nanoTime();
    List<Rung> rungs = new ArrayList<>();
    List<Outcomes> before = List.of();
    for (Step step : steps) {
      FeatureDictionary slots = new SlotChoice(step.tables(), admitted).of(night.dictionary());
      List<Outcomes> now = new ArrayList<>();
      for (int repetition = 0; repetition < settings.foldSeeds(); repetition++) {
        progress.accept(
            "%s: %d slots, fold seed %d of %d"
                .formatted(step, slots.features().size(), repetition + 1, settings.foldSeeds()));
        now.add(outOfFold(chosen.apply(Clients.of(night, slots)), slots, repetition));
      }
      Rung rung = rung(step, slots.features().size(), before, now);
      progress.accept(step + ": " + rung.summary());
      rungs.add(rung);
      before = now;
    }
    Outcomes clients = before.get(0);
    return new LadderReport(
        night.manifest().night(),
        clients.size(),
        clients.positives(),
        folds.count(),
        settings.foldSeeds(),
        rungs,
        (System.nanoTime() - start) / 1e9);
  }

  /** Calibrated log-odds of every client, in the order of client numbers. */
  private Outcomes outOfFold(Dataset<Row> clients, FeatureDictionary slots, int repetition) {
    Folds cut = new Folds(folds.count(), folds.seed() + 1000L * repetition, folds.stoppingParts());
    Dataset<Row> labelled = LabelledClients.of(clients, cut);
    LabelledClients.requireOutcomes(labelled, cut, "the ladder");
    OutOfFoldMargins margins =
        OutOfFoldMargins.collect(new CrossFit(slots, learner, cut, parallel).run(labelled));
    labelled.unpersist();
    return CrossCalibration.fit(margins).logOdds(margins);
  }

  private Rung rung(Step step, int slots, List<Outcomes> before, List<Outcomes> now) {
    List<String> tables = step.tables().stream().map(SourceTable::folder).toList();
    Placements latter = placements(now);
    if (before.isEmpty()) {
      return Rung.first(tables, slots, latter.auc());
    }
    AucGain gain = AucGain.delong(placements(before), latter);
    AucGain bootstrap = new PairedBootstrap(settings.resamples(), folds.seed()).gain(before, now);
    List<Double> gains =
        IntStream.range(0, now.size())
            .mapToObj(
                i ->
                    AucGain.delong(Placements.of(before.get(i)), Placements.of(now.get(i))).value())
            .toList();
    return new Rung(tables, slots, latter.auc(), gain, bootstrap, gains, Rung.verdict(gain));
  }

  private static Placements placements(List<Outcomes> repetitions) {
    return Placements.mean(repetitions.stream().map(Placements::of).toList());
  }
}
