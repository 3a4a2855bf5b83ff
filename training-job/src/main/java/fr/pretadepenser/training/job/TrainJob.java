package fr.pretadepenser.training.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.ModelEvent;
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
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.CrossFit.OutOfFold;
import fr.pretadepenser.training.fit.FittedModel;
import fr.pretadepenser.training.prepare.Preparation;
import fr.pretadepenser.training.registry.Registry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * From the current night to a proved champion. A run that fails leaves the models folder as it was.
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
    FeatureDictionary slots = settings.slots().of(night.dictionary());
    Dataset<Row> labelled =
        LabelledClients.of(
            Clients.of(night, slots), settings.folds(), settings.learner().workers());
    LabelledClients.requireOutcomes(labelled, settings.folds(), "training");

    progress.accept("fitting " + settings.folds().count() + " folds");
    CrossFit crossFit =
        new CrossFit(slots, settings.learner(), settings.folds(), settings.fitsAtATime(spark));
    OutOfFold outOfFold = crossFit.run(labelled);
    OutOfFoldMargins margins = OutOfFoldMargins.collect(outOfFold);
    CrossCalibration calibration = CrossCalibration.fit(margins);
    Outcomes logOdds = calibration.logOdds(margins);
    DecisionRule rule = settings.costs().rule(logOdds.probabilities());
    Stakes stakes = stakes(rule, labelled);
    Figures figures = Evaluation.of(logOdds, rule, stakes);

    progress.accept("fitting all clients, " + outOfFold.medianRounds() + " rounds");
    FittedModel fitted =
        FittedModel.fit(
            slots, settings.learner(), settings.seed(), outOfFold.medianRounds(), labelled);
    TrainedModel model = TrainedModel.of(fitted, calibration.shipped());

    Instant now = clock.instant();
    Lineage lineage = Lineage.of(night, slots, model, now);
    String version = lineage.version();
    try (BundleFolder folder = BundleFolder.create(version)) {
      progress.accept("writing the bundle");
      Scorer scorer = folder.writeModel(model, sample(slots, labelled), settings.seed());
      CardStudy study =
          new CardStudy(night, crossFit, outOfFold, logOdds, rule, stakes, settings, progress);
      Card card = study.run(fitted, model, scorer, labelled, figures, lineage, now);
      Reference reference = reference(slots, labelled, outOfFold, calibration, rule);
      folder.writeKnowledge(reference, card, CardPage.of(card));
      folder.seal(rule, now, lineage.facts(), settings.seed());
      progress.accept("proving the bundle");
      folder.prove(proof);
      registry.publish(folder.path(), version);
    }
    labelled.unpersist();
    crown(registry, version, figures, now);
    return version;
  }

  private void crown(Registry registry, String version, Figures figures, Instant now) {
    String reason =
        registry
            .champion()
            .map(former -> "holds all checks, takes the place of " + former)
            .orElse("holds all checks, first champion");
    registry.record(
        new ModelEvent("trained", version, now, "training-job", "trained and proved", figures));
    registry.promote(version);
    registry.record(
        new ModelEvent("promoted", version, clock.instant(), "training-job", reason, figures));
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
    return ReferenceStatistics.of(clients, slots);
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
