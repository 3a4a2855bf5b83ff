package fr.pretadepenser.model.score;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import java.util.List;
import java.util.Map;
import ml.combust.mleap.runtime.frame.Transformer;

/**
 * The score of record: a bundle's pipeline compiled to flat arrays. Immutable and safe for use by
 * any number of threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Scorer {
  /**
   * Compiles a loaded pipeline.
   *
   * @throws IllegalArgumentException naming the stage or feature, if the pipeline is not the
   *     dictionary's arithmetic
   */
  public static Scorer compile(Transformer pipeline, FeatureDictionary dictionary) {
    throw new UnsupportedOperationException(pipeline + " " + dictionary);
  }

  private Scorer() {}

  /** What a caller gives, in the order of {@link Inputs}. */
  public List<Feature> inputs() {
    throw new UnsupportedOperationException();
  }

  /** What the trees read, in order. */
  public List<Feature> slots() {
    throw new UnsupportedOperationException();
  }

  /** Accepted values of each category by feature name, most frequent first. */
  public Map<String, List<String>> categories() {
    throw new UnsupportedOperationException();
  }

  /** Names of the required inputs that are missing: such a client is for a person to decide. */
  public List<String> missingRequired(Inputs inputs) {
    throw new UnsupportedOperationException(inputs.toString());
  }

  /** The values of {@link #slots()} for one client, NaN where missing. */
  public double[] slots(Inputs inputs) {
    throw new UnsupportedOperationException(inputs.toString());
  }

  /** Log-odds of payment difficulties. */
  public double logOdds(double[] slots) {
    throw new UnsupportedOperationException("" + slots.length);
  }

  /** Calibrated probability of payment difficulties. */
  public double probability(double[] slots) {
    return 1 / (1 + Math.exp(-logOdds(slots)));
  }

  /** Exact contributions of the slots to the log-odds. */
  public Attribution explain(double[] slots) {
    throw new UnsupportedOperationException("" + slots.length);
  }
}
