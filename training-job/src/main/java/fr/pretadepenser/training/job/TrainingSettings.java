package fr.pretadepenser.training.job;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigRenderOptions;
import fr.pretadepenser.contract.config.Settings;
import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.card.CardSettings;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.dataset.SlotChoice.Admission;
import fr.pretadepenser.training.evaluate.Costs;
import fr.pretadepenser.training.fairness.FairnessSettings;
import fr.pretadepenser.training.fit.Boosting;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.fit.Monotone;
import fr.pretadepenser.training.gate.GateSettings;
import fr.pretadepenser.training.gate.Policy;
import fr.pretadepenser.training.ladder.LadderSettings;
import fr.pretadepenser.training.selection.Selection;
import fr.pretadepenser.training.tune.TuningSettings;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The settings under {@code training}, checked.
 *
 * @param seed of everything drawn
 * @param slots which features the model has
 * @param selection how many of them it keeps
 * @param folds of labelled clients
 * @param learner how trees are grown
 * @param boosting how XGBoost grows them
 * @param monotone whether its trees are held to expected directions
 * @param costs of wrong decisions, and the grey band
 * @param parallelFits folds fitted at a time; 0 for as many as there are cores
 * @param shufflePartitions of Spark's shuffles
 * @param verificationRows rows that prove the bundle
 * @param fairness what is asked about protected groups
 * @param card what the card is made with
 * @param ladder how source tables are judged
 * @param tuning how settings are searched
 * @param gates between a challenger and the champion's place
 * @param policy who promotes
 * @param text every setting of a model as it was written, for the card
 */
record TrainingSettings(
    long seed,
    SlotChoice slots,
    Selection selection,
    Folds folds,
    Learner learner,
    Boosting boosting,
    Monotone monotone,
    Costs costs,
    int parallelFits,
    int shufflePartitions,
    int verificationRows,
    FairnessSettings fairness,
    CardSettings card,
    LadderSettings ladder,
    TuningSettings tuning,
    GateSettings gates,
    Policy policy,
    Map<String, String> text) {

  TrainingSettings {
    if (verificationRows < 10) {
      throw Failure.badConfiguration(
          "training.verification-rows must be at least 10, not " + verificationRows);
    }
    if (shufflePartitions < 1) {
      throw Failure.badConfiguration(
          "training.shuffle-partitions must be at least 1, not " + shufflePartitions);
    }
    if (parallelFits < 0) {
      throw Failure.badConfiguration(
          "training.parallel-fits must not be negative: " + parallelFits);
    }
  }

  /**
   * Reads and checks them.
   *
   * @throws Failure bad configuration, naming the key
   */
  static TrainingSettings load(@Nullable Path file) {
    return load(file, null);
  }

  /**
   * Likewise.
   *
   * @param comparison of learners, for the card
   */
  static TrainingSettings load(@Nullable Path file, @Nullable Path comparison) {
    Config config = Settings.load("training", file);
    try {
      FairnessSettings fairness = FairnessSettings.of(config.getConfig("fairness"));
      long seed = config.getLong("seed");
      return new TrainingSettings(
          seed,
          slots(config.getConfig("slots")),
          new Selection(config.getInt("selection.features")),
          new Folds(config.getInt("folds.count"), seed, config.getInt("folds.stopping-parts")),
          Learner.of(config),
          Boosting.of(config.getConfig("boosting")),
          Monotone.of(config.getConfig("boosting")),
          Costs.of(config.getConfig("costs")),
          config.getInt("parallel-fits"),
          config.getInt("shuffle-partitions"),
          config.getInt("verification-rows"),
          fairness,
          CardSettings.of(config.getConfig("card"), comparison),
          new LadderSettings(config.getInt("ladder.fold-seeds"), config.getInt("ladder.resamples")),
          TuningSettings.of(config.getConfig("tuning")),
          GateSettings.of(config.getConfig("gates"), fairness.groups()),
          Policy.of(config.getConfig("promotion")),
          text(
              config
                  .withoutPath("ladder")
                  .withoutPath("compare")
                  .withoutPath("tuning")
                  .withoutPath("card.intended-use")));
    } catch (ConfigException e) {
      throw Failure.badConfiguration("configuration: " + e.getMessage());
    }
  }

  /** The rule that follows from the costs; its grey band may wait for predictions. */
  DecisionRule rule() {
    return costs.rule();
  }

  /** How many folds are fitted side by side on the cores of a session. */
  int fitsAtATime(SparkSession spark) {
    int most = Math.max(1, spark.sparkContext().defaultParallelism() / learner.cores());
    return Math.min(parallelFits == 0 ? most : parallelFits, folds.count());
  }

  private static SlotChoice slots(Config config) {
    Set<SourceTable> tables = EnumSet.noneOf(SourceTable.class);
    for (String name : config.getStringList("tables")) {
      try {
        tables.add(SourceTable.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw Failure.badConfiguration("training.slots.tables: there is no table " + name);
      }
    }
    return new SlotChoice(
        Set.copyOf(tables),
        config.getConfigList("admit-protected").stream()
            .map(one -> new Admission(one.getString("feature"), one.getString("justification")))
            .toList());
  }

  private static Map<String, String> text(Config config) {
    Map<String, String> text = new TreeMap<>();
    config
        .entrySet()
        .forEach(
            entry ->
                text.put(entry.getKey(), entry.getValue().render(ConfigRenderOptions.concise())));
    return text;
  }
}
