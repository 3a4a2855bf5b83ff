package fr.pretadepenser.training.fairness;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.contract.feature.Protection;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.etl.night.Night;
import fr.pretadepenser.training.evaluate.Outcomes;
import fr.pretadepenser.training.evaluate.Stakes;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.prepare.ClientSample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Asks everything about fairness that the settings want asked.
 *
 * @param settings what is asked
 * @param night with the protected attributes
 * @param crossFit how the model was fitted out of fold
 * @param rule by which decisions are made
 * @param stakes of errors
 * @param progress told each step
 */
public record FairnessStudy(
    FairnessSettings settings,
    Night night,
    CrossFit crossFit,
    DecisionRule rule,
    Stakes stakes,
    Consumer<String> progress) {

  /**
   * Runs it.
   *
   * @param margins with the number of every client, in the order of {@code logOdds}
   * @param logOdds calibrated, out of fold
   * @param sample clients with their slots, for the proxy test
   */
  public Fairness run(Dataset<Row> margins, Outcomes logOdds, ClientSample sample) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    FeatureDictionary dictionary = night.dictionary();
    List<Groups> groups =
        Groups.collect(margins, night.protectedColumns(), dictionary, settings.groups());
    List<AttributeFigures> attributes = timed(seconds, "groups", () -> figures(groups, logOdds));
    Variant variant = null;
    if (settings.variant() && !guarded(dictionary).isEmpty()) {
      progress.accept("fitting the folds again with the protected attributes, as a variant");
      variant = timed(seconds, "variant", () -> variant(dictionary, groups, logOdds));
    }
    List<Proxies> proxies = List.of();
    if (settings.proxyClients() > 0 && !groups.isEmpty()) {
      progress.accept("testing how well the features tell the protected attributes");
      proxies = timed(seconds, "proxies", () -> proxies(dictionary, sample));
    }
    List<String> absent =
        settings.groups().stream()
            .map(Grouping::feature)
            .filter(name -> groups.stream().noneMatch(group -> group.feature().equals(name)))
            .toList();
    return new Fairness(settings.small(), attributes, variant, proxies, absent, seconds);
  }

  private List<AttributeFigures> figures(List<Groups> groups, Outcomes logOdds) {
    return groups.stream()
        .map(one -> AttributeFigures.of(one, logOdds, rule, settings.small()))
        .toList();
  }

  private Variant variant(FeatureDictionary dictionary, List<Groups> groups, Outcomes logOdds) {
    return new VariantFit(night, crossFit)
        .run(guarded(dictionary), logOdds, rule, stakes, variant -> figures(groups, variant));
  }

  private List<Proxies> proxies(FeatureDictionary dictionary, ClientSample sample) {
    int threads = Runtime.getRuntime().availableProcessors();
    List<Feature> slots = sample.names().stream().map(dictionary::feature).toList();
    ProxyTest test = new ProxyTest(slots, settings.small(), threads, crossFit.folds().seed());
    return Groups.collect(sample.clients(), night.protectedColumns(), dictionary, settings.groups())
        .stream()
        .map(groups -> test.of(groups, sample.slots()))
        .filter(proxies -> !proxies.aucs().isEmpty())
        .toList();
  }

  private static List<Feature> guarded(FeatureDictionary dictionary) {
    return dictionary.features().stream()
        .filter(feature -> feature.protection() == Protection.PROTECTED)
        .toList();
  }

  private static <T> T timed(Map<String, Double> seconds, String part, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    seconds.put(part, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
    return result;
  }
}
