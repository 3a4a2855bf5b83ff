package fr.pretadepenser.training.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import fr.pretadepenser.contract.bundle.Figures;
import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.bundle.Reference;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.bundle.BundleFolder;
import fr.pretadepenser.training.bundle.Card;
import fr.pretadepenser.training.bundle.Decided;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.bundle.ReferenceStatistics;
import fr.pretadepenser.training.bundle.TrainedModel;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.evaluate.CrossCalibration;
import fr.pretadepenser.training.evaluate.Evaluation;
import fr.pretadepenser.training.evaluate.OutOfFoldMargins;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Reliability;
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
    OutOfFold outOfFold =
        new CrossFit(slots, settings.learner(), settings.folds(), settings.fitsAtATime(spark))
            .run(labelled);
    OutOfFoldMargins margins = OutOfFoldMargins.collect(outOfFold);
    CrossCalibration calibration = CrossCalibration.fit(margins);
    Outcomes logOdds = calibration.logOdds(margins);
    Figures figures = Evaluation.of(logOdds, settings.rule());

    progress.accept("fitting all clients, " + outOfFold.medianRounds() + " rounds");
    FittedModel fitted =
        FittedModel.fit(
            slots, settings.learner(), settings.seed(), outOfFold.medianRounds(), labelled);
    TrainedModel model = TrainedModel.of(fitted, calibration.shipped());

    progress.accept("writing and proving the bundle");
    Instant now = clock.instant();
    Lineage lineage = Lineage.of(night, slots, model, now);
    List<Integer> rounds = new ArrayList<>(outOfFold.rounds());
    rounds.add(outOfFold.medianRounds());
    Card card =
        Card.of(
            lineage.version(),
            now,
            figures,
            settings.rule(),
            Reliability.of(logOdds, 10),
            model,
            settings.slots().admitted(),
            rounds,
            settings.text(),
            lineage.facts());
    Reference reference = reference(slots, labelled, outOfFold, calibration);
    try (BundleFolder folder = BundleFolder.create(card.version())) {
      folder.write(model, reference, card, sample(slots, labelled), settings.seed());
      folder.prove(proof);
      registry.publish(folder.path(), card.version());
    }
    labelled.unpersist();
    crown(registry, card.version(), figures, now);
    return card.version();
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

  private Reference reference(
      FeatureDictionary slots,
      Dataset<Row> labelled,
      OutOfFold outOfFold,
      CrossCalibration calibration) {
    Dataset<Row> decided = Decided.of(outOfFold.margins(), calibration, settings.rule());
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
