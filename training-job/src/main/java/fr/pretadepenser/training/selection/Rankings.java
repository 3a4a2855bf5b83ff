package fr.pretadepenser.training.selection;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.training.fit.SlotSelector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** The ranking of each fold, made once however many slots are then kept. */
final class Rankings {
  private final Map<Long, Ranking> bySeed = new ConcurrentSkipListMap<>();

  /** Keeps so many in every fold. */
  SlotSelector keeping(int most) {
    return (slots, learner, seed, training) -> {
      // Each fold has a seed of its own, so none is ranked by two threads.
      Ranking ranking = bySeed.get(seed);
      if (ranking == null) {
        ranking = Ranking.of(slots, learner, seed, training);
        bySeed.put(seed, ranking);
      }
      return ranking.keep(most);
    };
  }

  /** Names of what each fold keeps, in slot order. */
  List<List<String>> kept(int most) {
    return bySeed.values().stream()
        .map(ranking -> ranking.keep(most).features().stream().map(Feature::name).toList())
        .toList();
  }
}
