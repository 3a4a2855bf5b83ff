package fr.pretadepenser.training.tune;

import fr.pretadepenser.training.evaluate.Auc;
import fr.pretadepenser.training.evaluate.AucGain;
import fr.pretadepenser.training.evaluate.LogLossGain;
import fr.pretadepenser.training.fit.Boosting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a search came to; the content of {@code tuning.json}.
 *
 * @param night of the clients
 * @param seed of candidates, shares and folds
 * @param clients outside the frozen tenth whose outcome is known
 * @param positives of them with payment difficulties
 * @param rungs with every trial
 * @param configured settings
 * @param best candidate
 * @param configuredLogLoss calibrated and out of fold, on the folds of training
 * @param bestLogLoss likewise
 * @param configuredAuc likewise
 * @param bestAuc likewise
 * @param gain of the best over the configured, paired
 * @param aucGain likewise
 * @param seconds of the search, earlier runs included
 */
public record TuningReport(
    String night,
    long seed,
    long clients,
    long positives,
    List<Halving.Result> rungs,
    Boosting configured,
    Boosting best,
    double configuredLogLoss,
    double bestLogLoss,
    Auc configuredAuc,
    Auc bestAuc,
    LogLossGain gain,
    AucGain aucGain,
    double seconds) {

  /** In words. */
  public String verdict() {
    return gain.isBetter()
        ? "better than the configured settings by more than chance: tuned.conf holds them"
        : "not better by more than chance: the configured settings stay";
  }

  /**
   * An override file for {@code bin/train --config}: empty but for its comment where the configured
   * settings stay.
   */
  public String conf() {
    StringBuilder conf = new StringBuilder();
    line(
        conf,
        "# Night %s, seed %d: log loss %.5f against %.5f,",
        night,
        seed,
        bestLogLoss,
        configuredLogLoss);
    line(conf, "# gain %s over the configured settings; %s.", gain, verdict());
    if (gain.isBetter()) {
      line(conf, "training.boosting {");
      searched(best).forEach((key, value) -> line(conf, "  %s = %s", key, value));
      line(conf, "}");
    }
    return conf.toString();
  }

  /** What was searched, by the keys of {@code training.boosting}. */
  static Map<String, Number> searched(Boosting settings) {
    Map<String, Number> searched = new LinkedHashMap<>();
    searched.put("max-depth", settings.maxDepth());
    searched.put("eta", settings.eta());
    searched.put("subsample", settings.subsample());
    searched.put("colsample-bytree", settings.colsampleBytree());
    searched.put("min-child-weight", settings.minChildWeight());
    searched.put("gamma", settings.gamma());
    searched.put("lambda", settings.lambda());
    searched.put("alpha", settings.alpha());
    searched.put("max-rounds", settings.maxRounds());
    searched.put("early-stopping", settings.earlyStopping());
    return searched;
  }

  /** A table for the console. */
  public String table() {
    StringBuilder table = new StringBuilder();
    line(table, "%d clients, %d with payment difficulties", clients, positives);
    for (Halving.Result rung : rungs) {
      line(
          table,
          "rung %d, %.3f of the clients: %d judged, %d cut for want of time",
          rung.rung() + 1,
          rung.share(),
          rung.trials().size(),
          rung.cut().size());
      for (Trial trial : rung.trials().subList(0, Math.min(3, rung.trials().size()))) {
        line(table, "  %.5f  candidate %d", trial.logLoss(), trial.candidate() + 1);
      }
    }
    line(table, "log loss %.5f, configured %.5f", bestLogLoss, configuredLogLoss);
    line(table, "AUC %.4f, configured %.4f", bestAuc.value(), configuredAuc.value());
    line(table, "gain %s, of AUC %s", gain, aucGain);
    line(table, "%s", verdict());
    return table.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
