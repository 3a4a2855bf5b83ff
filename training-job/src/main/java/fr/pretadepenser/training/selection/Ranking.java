package fr.pretadepenser.training.selection;

import static org.apache.spark.sql.functions.col;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Clients;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.fit.Learner;
import fr.pretadepenser.training.prepare.Preparation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Slots by what their splits gained in a model of all of them.
 *
 * @param slots in slot order
 * @param order positions in {@code slots}, the one that gained most first, ties in slot order
 */
record Ranking(FeatureDictionary slots, List<Integer> order) {

  /** Fits a model of all slots to training clients, stopped early by those set apart for it. */
  static Ranking of(FeatureDictionary slots, Learner learner, long seed, Dataset<Row> training) {
    Dataset<Row> prepared =
        Preparation.fit(slots, training)
            .apply(training, Clients.CLIENT, Clients.TARGET, Folds.STOPPING)
            .persist(StorageLevel.MEMORY_AND_DISK());
    double[] gains =
        learner
            .fitStoppedEarly(
                seed,
                prepared.filter(col(Folds.STOPPING).equalTo(false)),
                prepared.filter(col(Folds.STOPPING)))
            .gains(slots.features().size());
    prepared.unpersist();
    return of(slots, gains);
  }

  /** By the gains of the slots. */
  static Ranking of(FeatureDictionary slots, double[] gains) {
    return new Ranking(
        slots,
        IntStream.range(0, gains.length)
            .boxed()
            .sorted(Comparator.comparingDouble(slot -> -gains[slot]))
            .toList());
  }

  /**
   * The terms of the loan, for a simulation changes them and a client without the required ones is
   * for a person to decide, then the best of the others, in slot order. A formula takes its inputs
   * along; where there is no room left for both, the next best comes instead.
   *
   * @param most how many to keep
   * @throws Failure bad configuration, if not even the terms of the loan fit
   */
  FeatureDictionary keep(int most) {
    Set<String> kept = terms(slots);
    if (kept.size() > most) {
      throw Failure.badConfiguration(
          "training.selection.features is %d, but the %d terms of the loan always stay"
              .formatted(most, kept.size()));
    }
    for (int position : order) {
      Feature slot = slots.features().get(position);
      Set<String> needed = new HashSet<>(Set.of(slot.name()));
      if (slot.formula() != null) {
        needed.addAll(slot.formula().inputs());
      }
      needed.removeAll(kept);
      if (kept.size() + needed.size() <= most) {
        kept.addAll(needed);
      }
    }
    return slots.select(slot -> kept.contains(slot.name()));
  }

  /** Names of the terms of the loan, which stay whatever they gain. */
  static Set<String> terms(FeatureDictionary slots) {
    Set<String> terms = new HashSet<>();
    for (Feature slot : slots.features()) {
      if (slot.isInput() && (slot.editable() || slot.required())) {
        terms.add(slot.name());
      }
    }
    return terms;
  }
}
