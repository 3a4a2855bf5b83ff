package fr.pretadepenser.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.failure.Failure;
import fr.pretadepenser.contract.json.Json;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.selection.Size.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two signals among six columns of noise: one signal is too few, two are as good as all. */
class SelectionStudyTest {
  private static final List<String> TOLD = new ArrayList<>();
  private static SelectionReport report = new SelectionReport("", 0, 0, 0, List.of(), 0);

  @BeforeAll
  static void study() {
    report = run(List.of(4, 2, 1));
  }

  private static SelectionReport run(List<Integer> sizes) {
    return new SelectionStudy(
            Planted.LEARNER, Planted.FOLDS, 2, DecisionRule.ofCosts(1, 1, 0), TOLD::add)
        .run("night", Planted.slots(Planted.names()), Planted.clients(1_500), sizes);
  }

  @Test
  void allSlotsComeFirstAndTheSizesFollow() {
    assertThat(report.sizes()).extracting(Size::features).containsExactly(8, 4, 2, 1);
    assertThat(report.sizes().get(0).price()).isNull();
    assertThat(TOLD).hasSize(4).last().asString().startsWith("1 slots: AUC ");
  }

  @Test
  void theSignalsAloneCannotBeToldFromAll() {
    Price two = price(2);
    assertThat(two.verdict()).isNotEqualTo("worse than all");
    assertThat(two.stability().jaccard()).isEqualTo(1);
    assertThat(two.stability().everywhere()).containsExactly("signal_0", "signal_1");
  }

  @Test
  void oneSignalLessIsWorse() {
    Price one = price(3);
    assertThat(one.verdict()).isEqualTo("worse than all");
    assertThat(one.auc().high()).isNegative();
    assertThat(one.cost().low()).isPositive();
    assertThat(one.logLoss().isWorse()).isTrue();
  }

  @Test
  void pricesAreDifferencesOfTheFiguresShown() {
    Size all = report.sizes().get(0);
    Size one = report.sizes().get(3);
    assertThat(price(3).auc().value())
        .isCloseTo(one.auc().value() - all.auc().value(), within(1e-12));
    assertThat(price(3).cost().value())
        .isCloseTo(one.cost().mean() - all.cost().mean(), within(1e-12));
  }

  @Test
  void theReportIsReadByPeopleAndByMachines() {
    assertThat(report.table()).contains("| 1 | ", "| worse than all |", "out of 2 folds");
    assertThat(report.table().lines().skip(2))
        .allMatch(row -> row.chars().filter(c -> c == '|').count() == 11);
    assertThat(SelectionPage.of(report))
        .contains("1 variables · features", "worse than all", "<svg ")
        .doesNotContain("%s", "NaN");
    assertThat(Json.line(report)).contains("\"sizes\":[{\"features\":8,", "\"everywhere\":[");
  }

  @Test
  void aSizeThatIsNotSmallerOrHasNoRoomIsRefusedBeforeAnythingIsFitted() {
    List<String> before = List.copyOf(TOLD);
    for (int size : List.of(8, 0)) {
      assertThatThrownBy(() -> run(List.of(4, size)))
          .isInstanceOf(Failure.class)
          .hasMessage(
              "--sizes: %d is not between 1, the terms of the loan, and 7, of 8 slots", size);
    }
    assertThat(TOLD).isEqualTo(before);
  }

  private static Price price(int size) {
    return Objects.requireNonNull(report.sizes().get(size).price());
  }
}
