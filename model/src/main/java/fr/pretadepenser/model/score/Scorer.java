package fr.pretadepenser.model.score;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ml.combust.mleap.runtime.frame.Transformer;

/**
 * The score of record: a bundle's pipeline compiled to flat arrays. Immutable and safe for use by
 * any number of threads.
 */
public final class Scorer {
  private final FeatureDictionary dictionary;
  private final List<Feature> inputs;
  private final Map<String, List<String>> categories;
  private final Slots slots;
  private final Descent descent;
  private final Contributions contributions;

  private Scorer(FeatureDictionary dictionary, Map<String, List<String>> categories, Trees trees) {
    this.dictionary = dictionary;
    this.inputs = dictionary.inputs();
    this.categories = categories;
    this.slots = new Slots(dictionary, categories);
    this.descent = new Descent(trees, dictionary.features().size());
    this.contributions = new Contributions(trees);
  }

  /**
   * Compiles a loaded pipeline.
   *
   * @throws IllegalArgumentException naming the stage, tree or feature, if the pipeline is not the
   *     dictionary's arithmetic
   */
  public static Scorer compile(Transformer pipeline, FeatureDictionary dictionary) {
    PipelineGraph graph = new PipelineGraph(pipeline, dictionary);
    Trees trees = TreesBuilder.build(graph.classifier(), graph.vector());
    return new Scorer(dictionary, graph.labels(), trees);
  }

  /** What a caller gives, in the order of {@link Inputs}. */
  public List<Feature> inputs() {
    return inputs;
  }

  /** What the trees read, in order. */
  public List<Feature> slots() {
    return dictionary.features();
  }

  /** Accepted values of each category by feature name, most frequent first. */
  public Map<String, List<String>> categories() {
    return categories;
  }

  /** Names of the required inputs that are missing: such a client is for a person to decide. */
  public List<String> missingRequired(Inputs values) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      Feature input = inputs.get(i);
      if (input.required() && Double.isNaN(values.numbers()[i]) && values.categories()[i] == null) {
        missing.add(input.name());
      }
    }
    return missing;
  }

  /** The values of {@link #slots()} for one client, NaN where missing. */
  public double[] slots(Inputs values) {
    return slots.of(values);
  }

  /** Log-odds of payment difficulties. */
  public double logOdds(double[] slots) {
    return descent.logOdds(slots);
  }

  /** Calibrated probability of payment difficulties. */
  public double probability(double[] slots) {
    return 1 / (1 + Math.exp(-logOdds(slots)));
  }

  /** Exact contributions of the slots to the log-odds. */
  public Attribution explain(double[] slots) {
    return contributions.of(slots, logOdds(slots));
  }
}
