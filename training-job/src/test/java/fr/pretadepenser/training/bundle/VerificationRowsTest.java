package fr.pretadepenser.training.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerificationRowsTest {
  private static final List<Feature> INPUTS =
      SlotChoice.DEFAULT.of(TinyNight.dictionary()).inputs();
  private static final List<Map<String, Object>> CLIENTS = clients();
  private static final List<Map<String, Object>> ROWS =
      VerificationRows.mix(CLIENTS, INPUTS, 50, 7);

  @Test
  void noRowIsTheRecordOfAClient() {
    assertThat(ROWS).hasSize(50).doesNotContainAnyElementsOf(CLIENTS);
  }

  @Test
  void oneRowMissesAllItMayAndOneNamesAnUnseenCategory() {
    assertThat(ROWS.get(0)).containsOnlyKeys("amt_credit", "amt_annuity", "amt_income_total");
    assertThat(ROWS.get(1)).containsEntry("occupation_type", "unseen");
  }

  @Test
  void theSameSeedGivesTheSameRows() {
    assertThat(VerificationRows.mix(CLIENTS, INPUTS, 50, 7)).isEqualTo(ROWS);
  }

  /** Every value tells whose it is. */
  private static List<Map<String, Object>> clients() {
    List<Map<String, Object>> clients = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Map<String, Object> client = new LinkedHashMap<>();
      for (Feature input : INPUTS) {
        client.put(input.name(), input.isCategory() ? "client " + i : (Object) (double) i);
      }
      clients.add(client);
    }
    return clients;
  }
}
