package fr.pretadepenser.training.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.SourceTable;
import fr.pretadepenser.training.dataset.SlotChoice.Admission;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlotChoiceTest {

  @Test
  void protectedFeaturesStayOut() {
    assertThat(names(SlotChoice.DEFAULT)).hasSize(8).doesNotContain("age_years");
  }

  @Test
  void oneMayComeBackInWithAJustification() {
    Admission age = new Admission("age_years", "measured for the fairness report of July");
    assertThat(names(new SlotChoice(Set.of(), List.of(age)))).contains("age_years");
    assertThatThrownBy(() -> new Admission("age_years", "because"))
        .hasMessageContaining("age_years needs a written justification");
  }

  @Test
  void onlyAProtectedFeatureNeedsToBeAdmitted() {
    Admission score = new Admission("ext_source_2", "a reason that is long enough");
    assertThatThrownBy(() -> names(new SlotChoice(Set.of(), List.of(score))))
        .hasMessageContaining("ext_source_2 is not a protected feature");
  }

  @Test
  void tablesCanBeLeftOut() {
    assertThat(names(new SlotChoice(Set.of(SourceTable.APPLICATION), List.of())))
        .doesNotContain("bureau_active_count")
        .contains("credit_income_ratio");
  }

  @Test
  void aFormulaComesWithItsInputsOrNotAtAll() {
    assertThat(names(new SlotChoice(Set.of(SourceTable.BUREAU), List.of())))
        .containsExactly("bureau_active_count");
  }

  private static List<String> names(SlotChoice choice) {
    return choice.of(TinyNight.dictionary()).features().stream().map(Feature::name).toList();
  }
}
