package fr.pretadepenser.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.feature.Feature;
import fr.pretadepenser.contract.feature.FeatureDictionary;
import fr.pretadepenser.training.dataset.SlotChoice;
import fr.pretadepenser.training.tiny.TinyNight;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By given gains; slots 0 to 2 are the terms of the loan, 6 and 7 formulas over them. */
class RankingTest {
  private static final FeatureDictionary SLOTS = SlotChoice.DEFAULT.of(TinyNight.dictionary());

  @Test
  void whatGainedMostComesFirstAndTiesKeepTheOrderOfSlots() {
    assertThat(Ranking.of(SLOTS, new double[] {0, 2, 0, 5, 0, 1, 2, 0}).order())
        .containsExactly(3, 1, 6, 5, 0, 2, 4, 7);
  }

  @Test
  void theBestStayInSlotOrderBesideTheTermsOfTheLoan() {
    Ranking ranking = Ranking.of(SLOTS, new double[] {0, 0, 0, 2, 9, 1, 5, 0});
    assertThat(kept(ranking, 5))
        .containsExactly(
            "amt_credit",
            "amt_annuity",
            "amt_income_total",
            "occupation_type",
            "credit_income_ratio");
    assertThat(kept(ranking, 8)).hasSize(8);
  }

  @Test
  void aFormulaTakesItsInputsAlongOrGivesWayToTheNextBest() {
    FeatureDictionary free =
        new FeatureDictionary(SLOTS.features().stream().map(RankingTest::free).toList());
    Ranking ranking = Ranking.of(free, new double[] {0, 0, 0, 2, 1, 0, 9, 0});
    assertThat(kept(ranking, 3))
        .containsExactly("amt_credit", "amt_income_total", "credit_income_ratio");
    assertThat(kept(ranking, 2)).containsExactly("ext_source_2", "occupation_type");
  }

  @Test
  void fewerThanTheTermsOfTheLoanAreRefused() {
    assertThatThrownBy(() -> Ranking.of(SLOTS, new double[8]).keep(2))
        .isInstanceOf(Failure.class)
        .hasMessage("training.selection.features is 2, but the 3 terms of the loan always stay");
    assertThatThrownBy(() -> new Selection(-1))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("training.selection.features must be at least 0");
  }

  private static List<String> kept(Ranking ranking, int most) {
    return ranking.keep(most).features().stream().map(Feature::name).toList();
  }

  /** The same feature, no term of the loan. */
  private static Feature free(Feature slot) {
    return new Feature(
        slot.name(),
        slot.label(),
        slot.sentence(),
        slot.unit(),
        slot.source(),
        slot.family(),
        slot.missing(),
        slot.direction(),
        slot.protection(),
        false,
        false,
        slot.formula());
  }
}
