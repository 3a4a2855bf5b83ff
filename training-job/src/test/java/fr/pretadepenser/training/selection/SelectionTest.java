package fr.pretadepenser.training.selection;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.Folds;
import fr.pretadepenser.training.dataset.LabelledClients;
import fr.pretadepenser.training.fit.CrossFit;
import fr.pretadepenser.training.fit.SlotSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The choice of a fold and of the model that ships. */
class SelectionTest {
  private static final int CLIENTS = 1_500;

  @Test
  void noiseIsDroppedFirst() {
    Dataset<Row> labelled = LabelledClients.of(Planted.clients(CLIENTS), Planted.FOLDS);
    FeatureDictionary slots = Planted.slots(Planted.names());
    assertThat(names(new Selection(2).select(slots, Planted.LEARNER, 1, labelled)))
        .containsExactly("signal_0", "signal_1");
    labelled.unpersist();
  }

  @Test
  void allSlotsStayWhereNoFewerAreAskedFor() {
    FeatureDictionary slots = Planted.slots(Planted.names());
    Dataset<Row> none = Planted.clients(0);
    for (int features : List.of(0, 8, 100)) {
      assertThat(new Selection(features).select(slots, Planted.LEARNER, 1, none)).isSameAs(slots);
    }
  }

  /** Each of two columns knows the outcome of one fold, and is a coin in the other. */
  @Test
  void aFoldNeverChoosesByTheClientsItIsJudgedOn() {
    Dataset<Row> clients = Planted.knowing(Planted.knowing(Planted.clients(CLIENTS), 0), 1);
    List<String> names = new ArrayList<>(Planted.names());
    names.addAll(List.of("known_0", "known_1"));
    Dataset<Row> labelled = LabelledClients.of(clients, Planted.FOLDS);
    Map<Long, List<String>> kept = new ConcurrentHashMap<>();
    SlotSelector told =
        (slots, learner, seed, training) -> {
          long held = seed - Planted.FOLDS.seed();
          assertThat(training.filter(col(Folds.FOLD).equalTo(held)).count()).isZero();
          FeatureDictionary chosen = new Selection(3).select(slots, learner, seed, training);
          kept.put(held, names(chosen));
          return chosen;
        };
    new CrossFit(Planted.slots(names), Planted.LEARNER, Planted.FOLDS, 2, told).run(labelled);
    assertThat(kept.get(0L)).contains("known_1").doesNotContain("known_0");
    assertThat(kept.get(1L)).contains("known_0").doesNotContain("known_1");
    labelled.unpersist();
  }

  private static List<String> names(FeatureDictionary slots) {
    return slots.features().stream().map(Feature::name).toList();
  }
}
