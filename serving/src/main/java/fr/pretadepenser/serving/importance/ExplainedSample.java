package fr.pretadepenser.serving.importance;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.model.score.Scorer;
import fr.pretadepenser.serving.bundle.Derived;
import fr.pretadepenser.serving.bundle.Snapshot;
import fr.pretadepenser.serving.night.AllClients;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every n-th client of a night, explained.
 *
 * @param features the slots of the model
 * @param slots of each client, NaN if missing
 * @param contributions of each client, aligned to them
 */
@SuppressWarnings("ArrayRecordComponent") // made once, compared by no one
public record ExplainedSample(List<Feature> features, double[][] slots, double[][] contributions) {
  private static final int MOST = 2_000;

  /** Samples by snapshot. */
  public static Derived<ExplainedSample> derived() {
    return new Derived<>("explanations of a sample", ExplainedSample::of);
  }

  private static ExplainedSample of(Snapshot snapshot) {
    Scorer scorer = snapshot.bundle().scorer();
    AllClients all = snapshot.store().all();
    List<double[]> slots = new ArrayList<>();
    List<double[]> contributions = new ArrayList<>();
    all.read(
        Math.max(1, (all.count() + MOST - 1) / MOST),
        (place, values) -> {
          var inputs = snapshot.inputs(values);
          if (scorer.missingRequired(inputs).isEmpty()) {
            double[] client = scorer.slots(inputs);
            slots.add(client);
            contributions.add(scorer.explain(client).contributions());
          }
        });
    return new ExplainedSample(
        scorer.slots(), slots.toArray(double[][]::new), contributions.toArray(double[][]::new));
  }

  /** How many clients. */
  public int clients() {
    return slots.length;
  }

  /** Mean absolute contribution of one slot. */
  double weight(int slot) {
    double sum = 0;
    for (double[] client : contributions) {
      sum += Math.abs(client[slot]);
    }
    return contributions.length == 0 ? 0 : sum / contributions.length;
  }

  /** The places of the slots that move scores, those that move them most first. */
  List<Integer> order() {
    double[] weights = IntStream.range(0, features.size()).mapToDouble(this::weight).toArray();
    return IntStream.range(0, weights.length)
        .boxed()
        .filter(slot -> weights[slot] > 0)
        .sorted(Comparator.comparingDouble(slot -> -weights[slot]))
        .toList();
  }

  /** The features that move scores most, at most so many. */
  public List<Feature> heaviest(int most) {
    return order().stream().limit(most).map(features::get).toList();
  }
}
