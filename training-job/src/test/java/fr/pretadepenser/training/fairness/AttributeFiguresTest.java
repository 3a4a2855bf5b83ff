package fr.pretadepenser.training.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.pretadepenser.contract.feature.Text;
import fr.pretadepenser.contract.score.DecisionRule;
import fr.pretadepenser.training.evaluate.Estimate;
import fr.pretadepenser.training.evaluate.Outcomes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Threshold 1/2; of group A three of four are granted, of group B one of four, of C nobody. */
class AttributeFiguresTest {
  private static final DecisionRule RULE = DecisionRule.ofCosts(1, 1, 0.05);
  private static final double[] LOG_ODDS = {-2, -1, -1, 1, -1, 1, 2, 0, 3};
  private static final boolean[] DIFFICULTIES = {
    false, true, false, false, false, false, true, true, true
  };
  private static final Groups GROUPS =
      new Groups(
          "code_gender",
          new Text("Sexe", "Sex"),
          List.of("A", "B", "C", "D"),
          new int[] {0, 0, 0, 0, 1, 1, 1, 1, 2});

  @Test
  void countsDecisionsByGroup() {
    GroupFigures a = figures(2).groups().get(0);
    assertThat(a.clients()).isEqualTo(4);
    assertThat(a.positives()).isEqualTo(1);
    assertThat(a.approval().value()).isEqualTo(0.75);
    assertThat(value(a.falseRefusal())).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(value(a.falseAcceptance())).isEqualTo(1);
    assertThat(a.observed().value()).isEqualTo(0.25);
  }

  @Test
  void theMostFavouredGroupIsTheMeasureOfTheOthers() {
    AttributeFigures figures = figures(2);
    assertThat(figures.favoured()).isEqualTo("A");
    assertThat(figures.groups().get(0).impact()).isNull();
    assertThat(value(figures.groups().get(1).impact())).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(figures.lowestImpact()).hasValueCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void whatAGroupIsTooSmallForIsLeftOut() {
    GroupFigures c = figures(2).groups().get(2);
    assertThat(c.small()).isTrue();
    assertThat(c.auc()).isNull();
    assertThat(c.slope()).isNull();
    assertThat(c.falseRefusal()).isNull();
    assertThat(value(c.impact())).isZero();
  }

  @Test
  void groupsOfNobodyAreLeftOut() {
    assertThat(figures(2).groups()).extracting(GroupFigures::group).containsExactly("A", "B", "C");
  }

  @Test
  void whereAllAreSmallNoneIsFavoured() {
    AttributeFigures figures = figures(100);
    assertThat(figures.favoured()).isNull();
    assertThat(figures.groups()).allMatch(GroupFigures::small);
    assertThat(figures.lowestImpact()).isEmpty();
  }

  @Test
  void theShareForAPersonIsToldApart() {
    assertThat(figures(2).groups().get(1).review()).isEqualTo(0.25);
  }

  private static AttributeFigures figures(int small) {
    return AttributeFigures.of(GROUPS, new Outcomes(LOG_ODDS, DIFFICULTIES), RULE, small);
  }

  private static double value(@Nullable Estimate estimate) {
    return Objects.requireNonNull(estimate).value();
  }
}
