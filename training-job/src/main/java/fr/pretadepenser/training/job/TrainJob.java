package fr.pretadepenser.training.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.GateResult;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.training.bundle.BundleFolder;
import fr.pretadepenser.training.bundle.Decided;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.bundle.ReferenceStatistics;
import fr.pretadepenser.training.bundle.TrainedModel;
import fr.pretadepenser.training.card.Card;
import fr.pretadepenser.training.card.page.CardPage;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.Evaluation;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import fr.pretadepenser.training.fit.FittedModel;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.Monotone;
import fr.pretadepenser.training.gate.Challenge;
import fr.pretadepenser.training.gate.Judgement;
import fr.pretadepenser.training.gate.Parity;
import fr.pretadepenser.training.gate.Succession;
import fr.pretadepenser.training.prepare.Preparation;
import fr.pretadepenser.training.registry.Champions;
import fr.pretadepenser.training.registry.Change;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.score.LogOdds;
import fr.pretadepenser.training.score.Scored;
import fr.pretadepenser.training.tune.MonotoneTrial;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * From the current night to a proved model, champion if the gates and the policy let it. A run that
 * fails leaves the models folder as it was.
 *
 * @param spark the session
 * @param settings checked
 * @param proof by which the bundle must hold
 * @param clock of the version and the events
 * @param progress told each step
 */
record TrainJob(
    SparkSession spark,
    TrainingSettings settings,
    Proof proof,
    Clock clock,
    Consumer<String> progress) {

  /** Trains on a night, publishes to a registry, and returns the new version. */
  String run(Night night, Registry registry) {
    FeatureDictionary candidates = settings.slots().of(night.dictionary());
    Dataset<Row> clients = Clients.of(night, candidates);
    Dataset<Row> labelled = LabelledClients.of(clients, settings.folds());
    LabelledClients.requireOutcomes(labelled, settings.folds(), "training");
    Dataset<Row> frozen = LabelledClients.frozen(clients).persist();
    LabelledClients.requireFrozenOutcomes(frozen);

    Learner learner = learner(candidates, labelled);
    progress.accept("fitting " + settings.folds().count() + " folds");
    CrossFit crossFit =
        new CrossFit(
            candidates,
            learner,
            settings.folds(),
            settings.fitsAtATime(spark),
            settings.selection());
    OutOfFold outOfFold = crossFit.run(labelled);
    OutOfFoldMargins margins = OutOfFoldMargins.collect(outOfFold);
    CrossCalibration calibration = CrossCalibration.fit(margins);
    Outcomes logOdds = calibration.logOdds(margins);
    DecisionRule rule = settings.costs().rule(logOdds.probabilities());
    Stakes stakes = stakes(rule, labelled);
    Figures figures = Evaluation.of(logOdds, rule, stakes);

    progress.accept("fitting all clients, " + outOfFold.medianRounds() + " rounds");
    FeatureDictionary slots =
        settings.selection().select(candidates, learner, settings.seed(), labelled);
    FittedModel fitted =
        FittedModel.fit(slots, learner, settings.seed(), outOfFold.medianRounds(), labelled);
    TrainedModel model = TrainedModel.of(fitted, calibration.shipped());

    Instant now = clock.instant();
    Lineage lineage = Lineage.of(night, slots, model, now);
    String version = lineage.version();
    try (BundleFolder folder = BundleFolder.create(version)) {
      progress.accept("writing the bundle");
      Scorer scorer = folder.writeModel(model, sample(slots, labelled), settings.seed());
      Scored unseen = LogOdds.of(frozen, folder.path().resolve("model.zip"), slots);
      double parity = Parity.of(fitted.margins(frozen), calibration.shipped(), unseen);
      Figures frozenFigures = Evaluation.of(unseen.logOdds(), rule, stakes(rule, frozen));

      progress.accept("judging it at the gates");
      Optional<String> champion = registry.champion();
      List<GateResult> gates =
          new Judgement(unseen, parity, scored(outOfFold, calibration))
              .of(
                  new Challenge(night, settings.gates(), rule, settings.costs().ofCredit()),
                  registry,
                  champion);

      CardStudy study =
          new CardStudy(night, crossFit, outOfFold, logOdds, rule, stakes, settings, progress);
      Card card =
          study
              .run(fitted, model, scorer, labelled, figures, lineage, now)
              .judged(frozenFigures, gates);
      Reference reference = reference(slots, labelled, outOfFold, calibration, rule);
      folder.writeKnowledge(reference, card, CardPage.of(card));
      folder.seal(rule, now, lineage.facts(), settings.seed());
      progress.accept("proving the bundle");
      folder.prove(proof);
      registry.publish(folder.path(), version);
      new Succession(new Champions(registry, clock), settings.policy())
          .settle(
              new Change(version, "training-job", "trained", figures, frozenFigures, gates),
              champion);
    }
    labelled.unpersist();
    frozen.unpersist();
    return version;
  }

  /** Held to the expected directions or not, as set or as tried. */
  private Learner learner(FeatureDictionary slots, Dataset<Row> labelled) {
    if (settings.monotone() != Monotone.AUTO
        || !(settings.learner() instanceof Boosting boosting)) {
      return settings.learner();
    }
    progress.accept("trying monotone constraints");
    MonotoneTrial trial =
        MonotoneTrial.of(
            slots,
            boosting,
            settings.folds(),
            settings.fitsAtATime(spark),
            labelled,
            settings.rule().threshold(),
            stakes(settings.rule(), labelled));
    progress.accept(trial.toString());
    return boosting.monotone(trial.kept());
  }

  private static Scored scored(OutOfFold outOfFold, CrossCalibration calibration) {
    return Scored.collect(
        outOfFold.margins().withColumn(LogOdds.LOG_ODDS, Decided.logOdds(calibration)));
  }

  private Stakes stakes(DecisionRule rule, Dataset<Row> labelled) {
    return settings.costs().ofCredit()
        ? Stakes.ofCredit(rule, LabelledClients.numbers(labelled, Stakes.CREDIT))
        : Stakes.equal(rule);
  }

  private Reference reference(
      FeatureDictionary slots,
      Dataset<Row> labelled,
      OutOfFold outOfFold,
      CrossCalibration calibration,
      DecisionRule rule) {
    Dataset<Row> decided = Decided.of(outOfFold.margins(), calibration, rule);
    Dataset<Row> clients = Preparation.withFormulas(slots, labelled.join(decided, Clients.CLIENT));
    // In one order: quantiles are approximate, and depend on it.
    return ReferenceStatistics.of(Clients.inOrder(clients, 1), slots);
  }

  /** Inputs of a few clients, whose values are mixed into the rows that prove the bundle. */
  private List<Map<String, Object>> sample(FeatureDictionary slots, Dataset<Row> labelled) {
    String[] names = slots.inputs().stream().map(Feature::name).toArray(String[]::new);
    List<Map<String, Object>> sample = new ArrayList<>();
    for (Row row :
        labelled
            .orderBy(xxhash64(lit(settings.seed()), lit("sample"), col(Clients.CLIENT)))
            .selectExpr(names)
            .limit(settings.verificationRows())
            .collectAsList()) {
      Map<String, Object> inputs = new LinkedHashMap<>();
      for (int j = 0; j < names.length; j++) {
        if (!row.isNullAt(j)) {
          inputs.put(names[j], row.get(j));
        }
      }
      sample.add(inputs);
    }
    return sample;
  }
}
