package fr.pretadepenser.serving.bundle;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.score.Explanation;
import fr.pretadepenser.contract.score.Score;
import fr.pretadepenser.model.bundle.Bundle;
import fr.pretadepenser.model.bundle.BundleRefused;
import fr.pretadepenser.model.reason.Explainer;
import fr.pretadepenser.model.score.Inputs;
import fr.pretadepenser.serving.http.Query;
import fr.pretadepenser.serving.night.FeatureValues;
import fr.pretadepenser.serving.night.Night;
import fr.pretadepenser.serving.night.NightStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The champion over a night: all that an answer comes from. Immutable, so that a request which
 * takes one reads a model and a night that belong together to its end.
 */
public final class Snapshot implements AutoCloseable {
  private final Bundle bundle;
  private final NightStore store;
  private final Explainer explainer;
  private final List<Feature> inputs;

  /** Place of each input among the night's numbers, or among its categories if it is one. */
  private final int[] places;

  private Snapshot(Bundle bundle, NightStore store) {
    this.bundle = bundle;
    this.store = store;
    this.explainer = new Explainer(bundle);
    this.inputs = bundle.scorer().inputs();
    this.places = inputs.stream().mapToInt(this::place).toArray();
  }

  /**
   * Loads the champion of {@code models} and the current night of {@code features}.
   *
   * @throws Failure with one sentence, if either is missing or refused, or if the model reads a
   *     feature that the night does not have
   */
  public static Snapshot load(Path features, Path models, Path directory, String memoryLimit) {
    Night night = Night.current(features);
    Bundle bundle;
    try {
      bundle = Bundle.load(Bundle.champion(models));
    } catch (BundleRefused e) {
      throw Failure.failedCheck("the champion may not serve: " + e.getMessage());
    }
    NightStore store = NightStore.open(night, directory, memoryLimit);
    try {
      return new Snapshot(bundle, store);
    } catch (Failure failure) {
      store.close();
      throw failure;
    }
  }

  private int place(Feature input) {
    List<Feature> sources = input.isCategory() ? store.categories() : store.numbers();
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).name().equals(input.name())) {
        return i;
      }
    }
    throw Failure.inputNotReady(
        "model %s reads the %s %s, which night %s does not have"
            .formatted(
                bundle.manifest().version(),
                input.isCategory() ? "category" : "number",
                input.name(),
                store.name()));
  }

  /** The model that serves. */
  public Bundle bundle() {
    return bundle;
  }

  /** The night it reads. */
  public NightStore store() {
    return store;
  }

  /**
   * The feature of the model that a parameter names; any, if it names none, which the query then
   * refuses.
   */
  public Feature feature(Query query, String parameter) {
    List<Feature> features = bundle.dictionary().features();
    String name =
        query.among(
            parameter,
            features.stream().map(Feature::name).toList(),
            "the name of a feature of the model, as /v1/model lists them");
    return features.stream()
        .filter(feature -> feature.name().equals(name))
        .findFirst()
        .orElse(features.get(0));
  }

  /** What the model reads of a client of the night. */
  public Optional<Inputs> inputs(long client) {
    return store.features(client).map(this::inputs);
  }

  /** What the model reads of someone of whom nothing is known. */
  public Inputs nothingKnown() {
    double[] numbers = new double[inputs.size()];
    Arrays.fill(numbers, Double.NaN);
    return new Inputs(numbers, new String[inputs.size()]);
  }

  /** The same, as the night holds it. */
  public Inputs inputs(FeatureValues values) {
    Inputs read = nothingKnown();
    for (int i = 0; i < places.length; i++) {
      if (inputs.get(i).isCategory()) {
        read.categories()[i] = values.categories()[places[i]];
      } else {
        read.numbers()[i] = values.numbers()[places[i]];
      }
    }
    return read;
  }

  /** The decision on inputs; of a client of the night, or of a new application. */
  public Score score(@Nullable Long client, Inputs read) {
    return explainer.score(client, client == null ? null : store.name(), read, now());
  }

  /** Likewise, with its reasons. */
  public Explanation explain(@Nullable Long client, Inputs read) {
    return explainer.explain(client, client == null ? null : store.name(), read, now());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public void close() {
    store.close();
  }
}
