package fr.pretadepenser.training.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.bundle.ModelEvent;
import fr.pretadepenser.contract.bundle.Population;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.training.bundle.Proof;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.Frozen;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.registry.Registry;
import fr.pretadepenser.training.score.LogOdds;
import fr.pretadepenser.training.score.Scored;
import fr.pretadepenser.training.tiny.LocalSpark;
import fr.pretadepenser.training.tiny.TinyNight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a leak of the outcome would show, and does not. */
class LeakTest {
  private static final int CLIENTS = 3_000;
  private static final FeatureDictionary SLOTS = SlotChoice.DEFAULT.of(TinyNight.dictionary());
  private static final Column COIN = pmod(xxhash64(lit("coin"), col(Clients.CLIENT)), lit(3));

  @TempDir private Path work;

  /** Folds, early stopping and all: where there is nothing to learn, nothing is reported. */
  @Test
  void ofShuffledOutcomesNothingIsLearned() throws IOException {
    Dataset<Row> shuffled =
        TinyNight.features(LocalSpark.session(), CLIENTS)
            .withColumn(
                Clients.TARGET, when(col(Clients.TARGET).isNotNull(), COIN.equalTo(0).cast("int")));
    Auc auc = outOfFold(shuffled, settings("").folds());
    assertThat(Math.abs(auc.value() - 0.5)).isLessThan(4 * auc.standardError());

    // The whole training either finds that the calibration ranks nobody, or fails at the gates.
    try {
      assertThat(last(train(shuffled, "")).kind()).isEqualTo("refused");
    } catch (Failure failure) {
      assertThat(failure).hasMessageContaining("do not rank clients");
    }
    assertThat(new Registry(work.resolve("models")).champion()).isEmpty();
  }

  /**
   * Two columns, each of which knows the outcome of one fold and is a coin in the other. Either
   * fold's model trains and stops where one of them is perfect, and is reported where it is a coin.
   */
  @Test
  void whatIsKnownOfTrainingRowsOnlyDoesNotRaiseTheFigure() {
    Folds two = new Folds(2, 7, 8);
    Dataset<Row> honest = TinyNight.features(LocalSpark.session(), CLIENTS);
    Dataset<Row> cut = LabelledClients.of(honest, two);
    Column known = col(Clients.TARGET).cast("double");
    Column coin = COIN.equalTo(0).cast("double");
    Dataset<Row> leaking =
        cut.withColumn("ext_source_2", when(col(Folds.FOLD).equalTo(0), known).otherwise(coin))
            .withColumn(
                "bureau_active_count", when(col(Folds.FOLD).equalTo(1), known).otherwise(coin))
            .drop(Folds.FOLD, Folds.STOPPING);
    Auc without = outOfFold(honest, two);
    Auc with = outOfFold(leaking, two);
    assertThat(with.value()).isLessThan(without.value() + 4 * without.standardError());
    assertThat(with.value()).isLessThan(0.6);
    assertThat(outOfFold(everKnown(honest), two).value()).as("the leak is one").isGreaterThan(0.99);
  }

  /**
   * No fit, no category, no statistic saw them; the leak of all others shows there, at the gates.
   */
  @Test
  void noClientOfTheFrozenTenthIsSeen() throws IOException {
    Dataset<Row> marked =
        everKnown(TinyNight.features(LocalSpark.session(), CLIENTS))
            .withColumn(
                "ext_source_2",
                when(Frozen.member(), COIN.equalTo(0).cast("double"))
                    .otherwise(col("ext_source_2")))
            .withColumn(
                "occupation_type",
                when(Frozen.member(), lit("frozen")).otherwise(col("occupation_type")));
    Registry registry = train(marked, "training.gates.least-auc = 0.8");

    ModelEvent end = last(registry);
    assertThat(end.kind()).isEqualTo("refused");
    assertThat(end.reason()).contains("least-auc: AUC").contains("on the frozen tenth");
    assertThat(Objects.requireNonNull(end.figures()).auc()).isGreaterThan(0.99);
    assertThat(Objects.requireNonNull(end.frozen()).auc()).isLessThan(0.7);
    assertThat(registry.champion()).isEmpty();

    Bundle bundle = Bundle.load(registry.folder(end.version()));
    assertThat(bundle.scorer().categories().get("occupation_type")).doesNotContain("frozen");
    var occupations = bundle.reference().features().get("occupation_type");
    assertThat(
            Objects.requireNonNull(Objects.requireNonNull(occupations).get(Population.ALL))
                .categories())
        .doesNotContainKey("frozen");
  }

  private static Dataset<Row> everKnown(Dataset<Row> clients) {
    Column known = coalesce(col(Clients.TARGET), COIN.equalTo(0).cast("int"));
    return clients.withColumn("ext_source_2", known.cast("double"));
  }

  private static Auc outOfFold(Dataset<Row> clients, Folds folds) {
    Dataset<Row> labelled = LabelledClients.of(clients, folds);
    assertThat(labelled.filter(not(Frozen.member())).count()).isEqualTo(labelled.count());
    Dataset<Row> margins =
        new CrossFit(SLOTS, settings("").boosting(), folds, 2).run(labelled).margins();
    labelled.unpersist();
    Column margin = col(CrossFit.MARGIN);
    return Auc.of(Scored.collect(margins.withColumn(LogOdds.LOG_ODDS, margin)).logOdds());
  }

  private Registry train(Dataset<Row> features, String setting) throws IOException {
    TinyNight.write(
        LocalSpark.session(), work.resolve("features"), TinyNight.NAME, CLIENTS, features);
    Registry registry = new Registry(work.resolve("models"));
    new TrainJob(
            LocalSpark.session(),
            settings(setting),
            new Proof(Path.of(System.getProperty("verifier.jar", ""))),
            Clock.systemUTC(),
            step -> {})
        .run(Night.current(LocalSpark.session(), work.resolve("features").toString()), registry);
    return registry;
  }

  private static ModelEvent last(Registry registry) {
    List<ModelEvent> events = registry.events();
    return events.get(events.size() - 1);
  }

  private static TrainingSettings settings(String more) {
    return SmallSettings.with(more);
  }
}
